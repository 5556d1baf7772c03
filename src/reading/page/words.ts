import type { Scored } from './score.js';

/** What is read of a line at most, in code units. */
const reach = 3000;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,400}/gu;
const syllabic = /\p{Script=Hangul}{2,40}/gu;
const alphabetic = /[\p{L}\p{N}\p{M}]{4,40}/gu;

const pairsIn = (letters: string) =>
  Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2));

/**
 * What of a line another line can take up, endings aside: the first six letters of words of four or more; the
 * first two syllables of Korean words; pairs of letters where a script prints no spaces between words.
 */
function longWords(text: string): string[] {
  const lower = text.slice(0, reach).toLowerCase();
  const joined = lower.match(unspaced) ?? [];
  const korean = lower.match(syllabic) ?? [];
  const rest = lower.replace(unspaced, ' ').replace(syllabic, ' ').match(alphabetic) ?? [];
  return [
    ...joined.flatMap(pairsIn),
    ...korean.map((word) => word.slice(0, 2)),
    ...rest.map((word) => word.slice(0, 6)),
  ];
}

/** Which share of a line's longer words the prose below it uses again, from 0 to 1. */
export function takenUp(line: string, below: readonly Scored[]): number {
  const words = new Set(longWords(line));
  const prose = below.filter(({ kind }) => kind === 'prose' || kind === 'unended');
  const used = new Set(prose.flatMap(({ text }) => longWords(text)));
  return words.size === 0 ? 0 : [...words].filter((word) => used.has(word)).length / words.size;
}
