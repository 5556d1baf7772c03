import type { Scored } from './score.js';

/** Words of four letters or more, by their first six letters, so that most endings do not tell them apart. */
const longWords = (text: string) =>
  (
    text
      .slice(0, 3000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,40}/gu) ?? []
  ).map((word) => word.slice(0, 6));

/** Which share of a line's longer words the prose below it uses again, from 0 to 1. */
export function takenUp(line: string, below: readonly Scored[]): number {
  const words = new Set(longWords(line));
  const prose = below.filter(({ kind }) => kind === 'prose' || kind === 'unended');
  const used = new Set(prose.flatMap(({ text }) => longWords(text)));
  return words.size === 0 ? 0 : [...words].filter((word) => used.has(word)).length / words.size;
}
