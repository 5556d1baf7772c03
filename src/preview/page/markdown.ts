/** A mark that encloses text. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

/** A part of a line, as Discord shows it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'marked'; readonly mark: Mark; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly parts: readonly Inline[] }
  /** A moment, in seconds since 1970, and the letter of the form in which it is shown. */
  | { readonly kind: 'time'; readonly seconds: number; readonly form: string }
  /** Somebody or something that is named by an id: `@`, `@&`, `#`, or `/` with the name of a command. */
  | { readonly kind: 'mention'; readonly sign: string; readonly id: string };

/** A mark that is open, and what stands behind it so far. */
interface Frame {
  readonly sign: string;
  readonly parts: Inline[];
}

const marks: Readonly<Record<string, Mark>> = {
  '**': 'bold',
  __: 'underline',
  '~~': 'strike',
  '||': 'spoiler',
  '*': 'italic',
  _: 'italic',
};

/** The signs, longest first. */
const signs = Object.keys(marks);

/** What is read at one place, and how long it is in the text. */
interface Read {
  readonly length: number;
  readonly part: Inline;
}

/** Something that is no mark. `shape` is sticky and takes bounded steps. */
interface Rule {
  readonly shape: RegExp;
  read(match: RegExpExecArray): Inline;
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
const link = (address: string, parts: readonly Inline[]): Inline => ({ kind: 'link', address, parts });
const mention = (sign: string, id: string): Inline => ({ kind: 'mention', sign, id });

/** In order: at each place of a line the first that fits counts. */
const rules: readonly Rule[] = [
  { shape: /\\([!-/:-@[-`{-~])/y, read: ([, sign = '']) => text(sign) },
  { shape: /``([^\n]{1,2000}?)``(?!`)/y, read: ([, code = '']) => ({ kind: 'code', text: code }) },
  { shape: /`([^`\n]{1,2000})`/y, read: ([, code = '']) => ({ kind: 'code', text: code }) },
  {
    shape: /\[((?:\\[^\n]|[^\\[\]\n]){1,500})\]\(<?(https?:\/\/[^\s()<>]{1,2000})>?\)/y,
    read: ([, label = '', address = '']) => link(address, readInline(label, { links: false })),
  },
  {
    shape: /<t:(-?\d{1,11})(?::([tTdDfFR]))?>/y,
    read: ([, seconds, form = 'f']) => ({ kind: 'time', seconds: Number(seconds), form }),
  },
  { shape: /<(@[!&]?|#)(\d{1,25})>/y, read: ([, sign = '', id = '']) => mention(sign.replace('!', ''), id) },
  { shape: /<\/([^:<>\n]{1,100}):\d{1,25}>/y, read: ([, name = '']) => mention('/', name) },
  { shape: /<a?:(\w{1,40}):\d{1,25}>/y, read: ([, name = '']) => text(`:${name}:`) },
  { shape: /<(https?:\/\/[^\s<>]{1,2000})>/y, read: ([, address = '']) => link(address, [text(address)]) },
  {
    shape: /https?:\/\/[^\s<>]{0,2000}[^\s<>.,:;"')\]*_~|!?]/y,
    read: ([address]) => link(address, [text(address)]),
  },
];

const isLink = ({ kind }: Inline): boolean => kind === 'link';

/**
 * A line of Discord's Markdown, read once from its beginning to its end. Of each mark one is open at a time, so that
 * no more stand inside each other than there are; one that is never closed is shown as it stands.
 */
export function readInline(line: string, { links } = { links: true }): Inline[] {
  const frames: Frame[] = [{ sign: '', parts: [] }];
  let at = 0;
  while (at < line.length) {
    const marked = signAt(line, at, frames);
    const read = marked === null ? readAt(line, at, links) : null;
    if (marked !== null) turn(marked, frames);
    else add(frames, read?.part ?? text(line.charAt(at)));
    at += marked?.length ?? read?.length ?? 1;
  }
  while (frames.length > 1) leaveOpen(frames);
  return frames[0]?.parts ?? [];
}

function readAt(line: string, at: number, links: boolean): Read | null {
  for (const { shape, read } of rules) {
    shape.lastIndex = at;
    const match = shape.exec(line);
    const part = match && read(match);
    if (match && part && (links || !isLink(part))) return { length: match[0].length, part };
  }
  return null;
}

/** The mark that opens or closes at a place, or `null`. */
function signAt(line: string, at: number, frames: readonly Frame[]): string | null {
  const innermost = frames.at(-1)?.sign ?? '';
  const first = innermost !== '' && runAt(line, at) !== 2 ? [innermost] : [];
  return (
    [...first, ...signs].find((sign) => line.startsWith(sign, at) && turns(sign, line, at, frames)) ?? null
  );
}

/** How often the character at a place is repeated from there, up to three. */
const runAt = (line: string, at: number): number =>
  [1, 2].find((count) => line.charAt(at + count) !== line.charAt(at)) ?? 3;

/** Whether a mark may open or close where it stands: not beside white space or around nothing, and `_` not inside of a word. */
function turns(sign: string, line: string, at: number, frames: readonly Frame[]): boolean {
  const innermost = frames.at(-1);
  const isDouble = sign.length === 1 && runAt(line, at) === 2;
  if (isDouble || (innermost?.sign === sign && innermost.parts.length === 0)) return false;
  const [before, behind] = [line.charAt(at - 1), line.charAt(at + sign.length)];
  const closes = frames.some((frame) => frame.sign === sign);
  const [inner, outer] = closes ? [before, behind] : [behind, before];
  return isInk(inner) && !(sign === '_' && /[\p{L}\p{N}]/u.test(outer));
}

const isInk = (letter: string): boolean => letter !== '' && !/\s/.test(letter);

function turn(sign: string, frames: Frame[]): void {
  if (!frames.some((frame) => frame.sign === sign)) {
    frames.push({ sign, parts: [] });
    return;
  }
  while (frames.at(-1)?.sign !== sign) leaveOpen(frames);
  const parts = frames.pop()?.parts ?? [];
  add(frames, { kind: 'marked', mark: marks[sign] ?? 'bold', parts });
}

/** Shows the innermost open mark as it stands. */
function leaveOpen(frames: Frame[]): void {
  const frame = frames.pop();
  if (!frame) return;
  add(frames, text(frame.sign));
  for (const part of frame.parts) add(frames, part);
}

/** Adds a part; text that follows text becomes one with it. */
function add(frames: readonly Frame[], part: Inline): void {
  const parts = frames.at(-1)?.parts;
  const last = parts?.at(-1);
  if (part.kind === 'text' && last?.kind === 'text') parts?.splice(-1, 1, text(last.text + part.text));
  else parts?.push(part);
}
