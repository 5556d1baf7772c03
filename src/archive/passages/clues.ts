import { companyOf } from './company.js';
import { expansion } from './expansion.js';
import { bm25, names, sameForm, samePrint, sentenceShare, synonyms } from './matching.js';
import { answerNear, near } from './nearness.js';
import { type ReadPassage, shareOf } from './readPassage.js';
import type { Sought } from './sought.js';

/** What speaks for a passage, each the stronger the more it does. */
export interface Clues {
  readonly bm25: number;
  readonly share: number;
  readonly names: number;
  readonly sentence: number;
  readonly near: number;
  readonly wanted: number;
  readonly answerNear: number;
  readonly sameForm: number;
  readonly samePrint: number;
  readonly synonyms: number;
  readonly expansion: number;
  readonly title: number;
  readonly vote: number;
  readonly common: number;
}

export const clueNames = [
  'bm25',
  'share',
  'names',
  'sentence',
  'near',
  'wanted',
  'answerNear',
  'sameForm',
  'samePrint',
  'synonyms',
  'expansion',
  'title',
  'vote',
  'common',
] as const satisfies readonly (keyof Clues)[];

/** What speaks for each of the passages that were read for a question, whose titles have these shares of it. */
export function cluesOf(reads: readonly ReadPassage[], titles: readonly number[], sought: Sought): Clues[] {
  const own = reads.map((read) => ownClues(read, sought));
  const fit = own.map(({ bm25, answerNear }) => bm25 + answerNear / 2);
  const company = companyOf(reads, fit, sought);
  return own.map((clues, i) => ({
    ...clues,
    title: titles[i] ?? 0,
    ...(company[i] ?? { vote: 0, common: 0 }),
  }));
}

const ownClues = (read: ReadPassage, sought: Sought) => ({
  bm25: bm25(read, sought),
  share: shareOf(read.has, sought),
  names: names(read, sought),
  sentence: sentenceShare(read, sought),
  near: near(read, sought),
  wanted: read.answers.length > 0 ? 1 : 0,
  answerNear: answerNear(read, sought),
  sameForm: sameForm(read, sought),
  samePrint: samePrint(read, sought),
  synonyms: synonyms(read, sought),
  expansion: expansion(read, sought),
});
