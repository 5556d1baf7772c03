import type { Analysis, Span } from '../../model.js';
import { plainWordOf, rawWordsOf } from '../terms.js';
import { shinglesOf } from './shingles.js';

/** An article's body as bodies are compared: its words without case, punctuation and marks of quotation. */
export interface Body {
  /** The words as printed. */
  readonly words: readonly string[];
  /** A fingerprint of each run of words, by the place of its first word. */
  readonly shingles: Int32Array;
  /** Where quotations begin and end, as places among the words: others who heard them may print them too. */
  readonly quotations: readonly Span[];
}

/** How much of a body is compared, in code units: what is alike in that much is alike. */
const longest = 200_000;

/** The body of an analysed article, ready to be compared. */
export function bodyOf({ article, quotations }: Analysis): Body {
  const words: string[] = [];
  const said: Span[] = [];
  for (const { start, end, quoted } of stretchesOf(article.body, quotations)) {
    const first = words.length;
    for (const word of signsApart(rawWordsOf(article.text.slice(start, end)))) words.push(word);
    if (quoted) said.push({ start: first, end: words.length });
  }
  return { words, shingles: shinglesOf(words.map(hashOf)), quotations: said };
}

type Stretch = Span & { readonly quoted: boolean };

/** The blocks of a body, parted where quotations begin and end. */
function stretchesOf(blocks: readonly Span[], quotations: Analysis['quotations']): Stretch[] {
  const stretches: Stretch[] = [];
  let left = longest;
  let next = 0;
  for (const block of blocks) {
    const end = Math.min(block.end, block.start + left);
    left -= end - block.start;
    let at = block.start;
    while (at < end) {
      while ((quotations[next]?.content.end ?? Infinity) <= at) next++;
      const quotation = quotations[next]?.content ?? { start: Infinity, end: Infinity };
      const quoted = quotation.start <= at;
      const until = Math.min(end, quoted ? quotation.end : quotation.start);
      stretches.push({ start: at, end: until, quoted });
      at = until;
    }
  }
  return stretches;
}

/** Scripts that put no spaces between words: each sign counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const signsApart = (words: readonly string[]): readonly string[] =>
  words.some((word) => unspaced.test(word))
    ? words.flatMap((word) => (unspaced.test(word) ? [...word] : [word]))
    : words;

/** FNV-1a, a step. */
const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const hashBegin = 0x811c9dc5;

/** A hash of a word without case and accents. Words of ASCII, nearly all in most texts, take the short way. */
function hashOf(printed: string): number {
  let hash = hashBegin;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (!isAsciiLetterOrDigit(code)) return hashOfPlain(plainWordOf(printed));
    hash = hashOn(hash, code | smallLetter);
  }
  return hash;
}

function hashOfPlain(plain: string): number {
  let hash = hashBegin;
  for (let i = 0; i < plain.length; i++) hash = hashOn(hash, plain.charCodeAt(i));
  return hash;
}

/** Makes a small letter of a capital one of ASCII, and leaves small letters and digits as they are. */
const smallLetter = 0x20;

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
