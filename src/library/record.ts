import type { Analysis, Header, Span } from '../model.js';
import type { FormatName } from '../reading/corpus/articles.js';
import type { Width } from './letters.js';

/** What analysis found in an article, without the article. */
export type Found = Omit<Analysis, 'article'>;

/** An article as it stands in the catalogue: what is always at hand of it, and where the rest is. */
export interface ArticleRecord {
  readonly file: string;
  readonly format: FormatName;
  readonly fingerprint: string;
  /** Of the line that it was read from: another one is another article. Empty where a file has no lines. */
  readonly line: string;
  /** As it was read, before articles with the same id are told apart. */
  readonly header: Header;
  /** Where the blocks of its body begin and end, one after the other. */
  readonly body: readonly number[];
  /** Its text: the place of the first byte, how many code units, and how many bytes each of them takes. */
  readonly text: { readonly place: number; readonly length: number; readonly width: Width };
  /** What analysis found: the place of the first byte, and how many there are. */
  readonly found: { readonly place: number; readonly bytes: number };
}

/** Spans as a row of numbers. */
export const packed = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);

/** The spans of a row of numbers. */
export function unpacked(numbers: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < numbers.length; i += 2)
    spans.push({ start: numbers[i] ?? 0, end: numbers[i + 1] ?? 0 });
  return spans;
}
