import { describe, expect, test } from 'vitest';
import { describePace, type Pace, paceAt } from '../../src/progress/pace.js';
import { shareDone } from '../../src/progress/share.js';
import type { Progress } from '../../src/progress.js';

const second = 1_000;
type Stage = Progress['stage'];
type Word = readonly [at: number, progress: Progress];

/** A stage of 10,000 articles that takes so many seconds, told of every half second. */
function stage(name: Stage, from: number, seconds: number, kept?: number): Word[] {
  return Array.from({ length: seconds * 2 + 1 }, (_, i) => {
    const done = Math.round((10_000 * i) / (seconds * 2));
    const articles = name === 'reading' ? done : 10_000;
    const told = kept === undefined ? {} : { kept };
    return [(from + i / 2) * second, { stage: name, done, total: 10_000, articles, ...told }];
  });
}

/** A reading of plain articles as fast as was measured, or some times slower. */
const plain = (slower = 1): Word[] => [
  ...stage('reading', 0, 46 * slower),
  ...stage('comparing', 46 * slower, 6 * slower),
  ...stage('indexing', 52 * slower, 13 * slower),
  ...stage('gathering', 65 * slower, 12 * slower),
];
/** Pages take ten times as long to read, and no longer after that. */
const pages: Word[] = [
  ...stage('reading', 0, 460),
  ...stage('comparing', 460, 6),
  ...stage('indexing', 466, 13),
  ...stage('gathering', 479, 12),
];
const allKept: Word[] = [
  ...stage('reading', 0, 2, 1),
  ...stage('comparing', 2, 6, 1),
  ...stage('indexing', 8, 13, 1),
  ...stage('gathering', 21, 12, 1),
];

function paces(words: readonly Word[]): Pace[] {
  let pace: Pace | null = null;
  return words.map(([at, progress]) => {
    pace = paceAt(pace, progress, at);
    return pace;
  });
}

describe('what is told of the time left', () => {
  test.each<[string, Word[], [at: number, words: string | null][]]>([
    [
      'nothing before there is something to go by, and then what is left',
      plain(3),
      [
        [0, null],
        [2, null],
        [4, 'about 3 minutes left'],
        [80, 'about 2 minutes left'],
        [150, 'about a minute left'],
        [190, 'about a minute left'],
        [225, 'less than a minute left'],
      ],
    ],
    [
      'pages, whose reading is slow and nothing else',
      pages,
      [
        [10, 'about 8 minutes left'],
        [240, 'about 5 minutes left'],
        [455, 'about a minute left'],
        [480, 'less than a minute left'],
      ],
    ],
    ['what is as before, and taken over in a moment', allKept, [[6, 'less than a minute left']]],
  ])('%s', (_, words, expected) => {
    const all = paces(words);
    for (const [at, left] of expected) {
      const place = words.findIndex(([then]) => then >= at * second);
      const told = describePace(all[place] as Pace);
      expect(/(?:about|less).*$/.exec(told)?.[0] ?? null, `after ${at} s`).toBe(left);
    }
  });

  test('the words are those of the progress, and the time left', () => {
    const pace = paces(plain(4)).find(({ left }) => left !== null) as Pace;
    expect(describePace(pace)).toBe('Reading: 163 of 10,000 files, 163 articles, about 4 minutes left');
  });

  test.each([
    ['plain', plain(4)],
    ['pages', pages],
    ['kept', allKept],
  ])('never below nothing, and never more than it was, at a steady pace: %s', (_, words) => {
    const left = paces(words).flatMap((pace) => pace.left ?? []);
    expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
    expect(left).toEqual([...left].sort((one, other) => other - one));
  });

  test('a halt of ten seconds makes it longer by no more than a step', () => {
    const halted = plain(4).map(
      ([at, progress]): Word => [at > 60 * second ? at + 10 * second : at, progress],
    );
    const left = paces(halted).flatMap((pace) => pace.left ?? []);
    const rises = left.map((each, i) => each - (left[i - 1] ?? each));
    expect(Math.max(...rises)).toBeLessThanOrEqual(60 * second);
  });
});

describe('the share that is done', () => {
  test.each<[Progress, number]>([
    [{ stage: 'reading', done: 0, total: 10, articles: 0 }, 0],
    [{ stage: 'reading', done: 10, total: 10, articles: 10 }, 60],
    [{ stage: 'reading', done: 10, total: 10, articles: 10, kept: 1 }, 5],
    [{ stage: 'comparing', done: 0, total: 10, articles: 10 }, 60],
    [{ stage: 'indexing', done: 10, total: 10, articles: 10 }, 84],
    [{ stage: 'gathering', done: 10, total: 10, articles: 10 }, 100],
    [{ stage: 'reading', done: 0, total: 0, articles: 0 }, 0],
    [{ stage: 'comparing', done: 12, total: 10, articles: 10 }, 68],
  ])('%j: %d %%', (progress, percent) => {
    expect(Math.round(100 * shareDone(progress))).toBe(percent);
  });

  test('it only grows, even where the reading begins again', () => {
    const shares = paces([...stage('reading', 0, 10), ...stage('reading', 10, 10)]).map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBeCloseTo(0.6, 1);
  });
});
