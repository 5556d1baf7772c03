import { speaking } from '../languages/say.js';
import { describeDate } from '../wording.js';
import { markBlockQuotations } from './blockQuotations.js';

/** What a mention is of. */
export interface Mention {
  readonly of: 'user' | 'role' | 'channel';
  readonly id: string;
}

/** The name of who or what is mentioned, where it is known. */
export type NameOf = (mention: Mention) => string | undefined;

/** Something of Discord's Markdown, and what of it a reader sees. `shape` is sticky and takes bounded steps. */
interface Rule {
  readonly shape: RegExp;
  plain(group: string, nameOf: NameOf): string;
}

const nothing = (): string => '';
const space = (): string => ' ';

const named =
  (of: Mention['of'], sign: string): Rule['plain'] =>
  (id, nameOf) =>
    `${sign}${nameOf({ of, id }) ?? of}`;

/** In order: at each place of a text the first rule that fits it counts, and a letter that fits none stays. */
const rules: readonly Rule[] = [
  { shape: /\\([^0-9A-Za-z\s])/y, plain: (sign) => sign },
  { shape: /```(?:[\w+#-]{1,20}\n)?|`/y, plain: nothing },
  { shape: /<a?:\w{1,40}:\d{1,25}>/y, plain: space },
  { shape: /<@!?(\d{1,25})>/y, plain: named('user', '@') },
  { shape: /<@&(\d{1,25})>/y, plain: named('role', '@') },
  { shape: /<#(\d{1,25})>/y, plain: named('channel', '#') },
  { shape: /<(\/[^:>\n]{1,100}):\d{1,25}>/y, plain: (command) => command },
  { shape: /<t:(-?\d{1,11})(?::[A-Za-z])?>/y, plain: (seconds) => dayOf(Number(seconds)) },
  { shape: /<id:[\w:]{1,60}>/y, plain: space },
  {
    shape: /\[([^\]\n]{1,400})\]\(<?https?:\/\/[^\s)]{1,2000}(?: "[^"\n]{1,200}")?\)/y,
    plain: (label, nameOf) => withoutMarks(label, nameOf),
  },
  { shape: /<?https?:\/\/[^\s>]{1,2000}>?/y, plain: space },
  { shape: /^(?:#{1,3}|-#) /my, plain: nothing },
  { shape: /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/y, plain: nothing },
  { shape: /(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}_])/uy, plain: nothing },
  { shape: /~~|\|\|/y, plain: nothing },
];

/**
 * What a reader sees of a message written in Discord's Markdown: mentions by name, the labels of links, no
 * custom emoji and no addresses. A block quotation stands in quotation marks.
 */
export function plainText(markdown: string, nameOf: NameOf): string {
  return withoutMarks(markBlockQuotations(markdown), nameOf)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function withoutMarks(text: string, nameOf: NameOf): string {
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const [length, shown] = readAt(text, at, nameOf);
    plain += shown;
    at += length;
  }
  return plain;
}

/** How many code units of a text belong together, and what is seen of them. */
function readAt(text: string, at: number, nameOf: NameOf): readonly [length: number, shown: string] {
  for (const { shape, plain } of rules) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return [match[0].length, plain(match[1] ?? '', nameOf)];
  }
  return [1, text.charAt(at)];
}

/** In English, whatever is spoken: questions are read in that. */
const dayOf = (seconds: number): string =>
  speaking('en', () => describeDate(new Date(seconds * 1_000).toISOString().slice(0, 10)));
