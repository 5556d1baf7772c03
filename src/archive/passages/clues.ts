import { companyOf } from './company.js';
import { expansion } from './expansion.js';
import { bm25, names, sameForm, samePrint, sentenceShare, synonyms, title } from './matching.js';
import { answerNear, near } from './nearness.js';
import { type ReadPassage, shareOf } from './readPassage.js';
import type { Sought } from './sought.js';

/** What speaks for a passage, each the stronger the more it does. */
const ownClues = {
  bm25,
  share: ({ has }: ReadPassage, sought: Sought) => shareOf(has, sought),
  names,
  sentence: sentenceShare,
  near,
  wanted: ({ answers }: ReadPassage) => (answers.length > 0 ? 1 : 0),
  answerNear,
  sameForm,
  samePrint,
  synonyms,
  title,
  expansion,
} satisfies Record<string, (read: ReadPassage, sought: Sought) => number>;

type OwnClue = keyof typeof ownClues;
export type Clue = OwnClue | 'vote' | 'common';
export type Clues = Readonly<Record<Clue, number>>;

const ownNames = Object.keys(ownClues) as OwnClue[];
export const clueNames: readonly Clue[] = [...ownNames, 'vote', 'common'];

/** What speaks for each of the passages that were read for a question. */
export function cluesOf(reads: readonly ReadPassage[], sought: Sought): Clues[] {
  const own = reads.map((read) => {
    const values = ownNames.map((name) => [name, ownClues[name](read, sought)]);
    return Object.fromEntries(values) as Record<OwnClue, number>;
  });
  const company = companyOf(
    reads,
    own.map(({ bm25, answerNear }) => bm25 + answerNear / 2),
    sought,
  );
  return own.map((clues, i) => ({ ...clues, ...(company[i] ?? { vote: 0, common: 0 }) }));
}
