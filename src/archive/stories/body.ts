import type { Analysis, Span } from '../../model.js';
import { wordsOf } from '../terms.js';
import { shinglesOf } from './shingles.js';

/** A word of an article's body as bodies are compared. */
export interface BodyWord {
  readonly printed: string;
  /** Without case, accents, apostrophes and stops. */
  readonly plain: string;
  /** Whether it stands inside a quotation, and so may be printed by others who heard it too. */
  readonly quoted: boolean;
}

/** An article's body as bodies are compared: without case, punctuation and the marks of quotations. */
export interface Body {
  readonly words: readonly BodyWord[];
  /** A fingerprint of each run of words, by the place of its first word. */
  readonly shingles: Int32Array;
}

/** How much of a body is compared, in code units: what is alike in that much is alike. */
const longest = 200_000;

/** Scripts that put no spaces between words: each sign counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const signs = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source}).)+`, 'gsu');

/** The body of an analysed article, ready to be compared. */
export function bodyOf({ article, quotations }: Analysis): Body {
  const said = quotations.map(({ content }) => content);
  const words = stretchesOf(article.body, said).flatMap(({ start, end, quoted }) =>
    wordsOf(article.text.slice(start, end)).flatMap(({ printed, plain }) =>
      unspaced.test(plain)
        ? (plain.match(signs) ?? []).map((sign) => ({ printed: sign, plain: sign, quoted }))
        : { printed, plain, quoted },
    ),
  );
  return { words, shingles: shinglesOf(words.map(({ plain }) => plain)) };
}

type Stretch = Span & { readonly quoted: boolean };

/** The blocks of a body, parted where quotations begin and end. */
function stretchesOf(blocks: readonly Span[], quotations: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let left = longest;
  let next = 0;
  for (const block of blocks) {
    const end = Math.min(block.end, block.start + left);
    left -= end - block.start;
    let at = block.start;
    while (at < end) {
      while ((quotations[next]?.end ?? Infinity) <= at) next++;
      const quotation = quotations[next] ?? { start: Infinity, end: Infinity };
      const quoted = quotation.start <= at;
      const until = Math.min(end, quoted ? quotation.end : quotation.start);
      stretches.push({ start: at, end: until, quoted });
      at = until;
    }
  }
  return stretches;
}
