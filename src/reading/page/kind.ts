import { readDay } from '../days.js';
import { control, onward, pointer } from './controls.js';
import { signsArticle } from './cues/bylines.js';
import { biography, changeNote, credit, deskNote, endsWithCredit, isLegal } from './imprint.js';
import type { Line } from './line.js';
import { closing, section } from './sections.js';

/**
 * What a line is to its page. `prose`: a sentence or more. `remark`: a short sentence. `fragment`: words
 * without a sentence's end, a subheading or a link. The others are parts of a page, not of an article.
 */
export type Kind =
  | 'prose'
  | 'remark'
  | 'fragment'
  | 'unended'
  | 'unfinished'
  | 'section'
  | 'closing'
  | 'pointer'
  | 'control'
  | 'legal'
  | 'credit'
  | 'caption'
  | 'note'
  | 'biography'
  | 'byline'
  | 'dateline'
  | 'doubled'
  | 'repeated'
  | 'fused'
  | 'teaser';

/** Greek ends its questions with a semicolon. */
const sentenceEnd = /(?:[.!?:。！？：।॥؟۔።፧։។៕]|(?<=\p{Script=Greek});)["'”’»«“)\]*」』）】》]{0,3}$/u;
const cutOff = /(?:…|\.{2,3})(?:\s?\[[^\]]{0,12}\])?$/u;
const quoted = /^["“„«»'‘「『].{1,400}["”“»«'’」』]\.?$/su;
const clock = /\b\d{1,2}[:.]\d{2}\b/;

/** The first half is the second half: a headline that is there for eyes and once more for the machine. */
function doubled({ text }: Line): boolean {
  const again = text.indexOf(text.slice(0, 20), 20);
  if (again < 20 || again > 300) return false;
  const once = text.slice(0, again);
  return text.startsWith(once.trimEnd(), again);
}

/** A day in numbers, even where it cannot be told from the month. */
const numericDay = /(?<![\d.])\d{1,2}([./-])\s?\d{1,2}\1\s?\d{4}(?!\d)/;

export const printsDay = (text: string) =>
  text.length < 200 && (numericDay.test(text) || readDay(text) !== null);
const timed = (text: string) => printsDay(text) || clock.test(text) || /^\S+:?$/.test(text);
export const endsSentence = (text: string) => sentenceEnd.test(text.slice(-24));

const joint = /^([^.!?]{25,140}\p{Ll}{3}|[^.!?]{25,140}\p{Ll}[?!])\p{Lu}\p{Ll}/u;

/** "The Best Cheese Shops In ArdenWhere do you find it?": a headline in capitals, joined to its teaser. */
function fused({ text, words }: Line): boolean {
  const headline = words < 70 ? joint.exec(text.slice(0, 160))?.[1] : undefined;
  const long = headline?.match(/\p{L}{4,40}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

const signature = /^[—–-].{0,80}@/u;

/** Somebody's words are never taken for a page's own. */
const quotes = (text: string) => /["“”„«»]/u.test(text);

/** A label has no full stop: "Share this", but not "Share prices fell." */
const statement = (text: string) => /[^.]\.["'”’)]{0,2}$/u.test(text);

const attribution = /\b(?:said|says|told|warned|announced|according to)\b/iu;
/** A sentence that gives somebody's words is the article's, whatever it begins with. */
const attributes = (text: string) => statement(text) && attribution.test(text);

const heads = ({ text }: Line) => text.length < 90 && !statement(text) && section.test(text);

interface Rule {
  readonly kind: Kind;
  readonly holds: (line: Line) => boolean;
}

/** Tried in this order; the first that holds says what the line is. */
const rules: readonly Rule[] = [
  {
    kind: 'control',
    holds: ({ text, words }) => words === 0 || (text.length < 60 && !statement(text) && control.test(text)),
  },
  { kind: 'closing', holds: (line) => heads(line) && closing.test(line.text) },
  { kind: 'section', holds: heads },
  { kind: 'control', holds: ({ text }) => text.length < 60 && onward.test(text) },
  { kind: 'doubled', holds: doubled },
  {
    kind: 'legal',
    holds: ({ text, words }) => words < 80 && !quotes(text) && !attributes(text) && isLegal(text),
  },
  { kind: 'note', holds: ({ text, words }) => words < 60 && !quotes(text) && deskNote.test(text) },
  {
    kind: 'note',
    holds: ({ text, words }) => words < (statement(text) ? 12 : 30) && changeNote.test(text) && timed(text),
  },
  {
    kind: 'pointer',
    holds: ({ text, words }) =>
      words < 30 && !(quotes(text) && statement(text)) && !attributes(text) && pointer.test(text),
  },
  { kind: 'credit', holds: ({ text, words }) => words <= 10 && credit.test(text) },
  { kind: 'caption', holds: ({ text, words }) => words <= 70 && endsWithCredit(text.slice(-200)) },
  { kind: 'fragment', holds: ({ text, words }) => words <= 16 && signature.test(text) },
  { kind: 'byline', holds: ({ text, words }) => words <= 24 && signsArticle(text) && !endsSentence(text) },
  {
    kind: 'dateline',
    holds: ({ text, words }) => words <= 16 && printsDay(text) && (!endsSentence(text) || clock.test(text)),
  },
  { kind: 'biography', holds: ({ text, words }) => words < 90 && !quotes(text) && biography.test(text) },
  {
    kind: 'repeated',
    holds: ({ copies, words, text }) => copies > 1 && words > 3 && words < 40 && !text.endsWith('?'),
  },
  {
    kind: 'unfinished',
    holds: ({ text, words, bulleted }) =>
      words > 5 && (bulleted || words < 20) && cutOff.test(text.slice(-20)),
  },
  { kind: 'fused', holds: fused },
  { kind: 'prose', holds: ({ text, words }) => words >= 40 || (words >= 8 && endsSentence(text)) },
  { kind: 'prose', holds: ({ text, words }) => words >= 8 && quoted.test(text) },
  { kind: 'remark', holds: ({ text }) => endsSentence(text) },
  { kind: 'unended', holds: ({ words, bulleted }) => words > 18 && !bulleted },
  { kind: 'fragment', holds: () => true },
];

/** What a line is to its page, judged by itself. */
export function kindOf(line: Line): Kind {
  return rules.find(({ holds }) => holds(line))?.kind ?? 'fragment';
}
