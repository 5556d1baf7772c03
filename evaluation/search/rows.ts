import type { Row } from '../scorer.js';
import { share } from '../share.js';
import type { Asked, Judged } from './judge.js';
import { kindNames } from './kindOf.js';

/** How well the articles and passages are ranked, and how often what is shown is from an article that answers. */
export function searchRow(name: string, judged: readonly Judged[]): Row {
  const mean = (of: (one: Judged) => number) =>
    share(
      judged.reduce((sum, one) => sum + of(one), 0),
      judged.length,
    );
  return {
    name,
    cells: [
      { count: judged.length },
      mean(({ articlesNdcg }) => articlesNdcg),
      mean(({ passagesNdcg }) => passagesNdcg),
      mean(({ right }) => Number(right)),
    ],
  };
}

/** How many questions that no article answers are not answered. */
export const unansweredRow = (name: string, asked: readonly Asked[]): Row => ({
  name,
  cells: [
    { count: asked.length },
    share(asked.filter(({ answer }) => answer.outcome !== 'answered').length, asked.length),
  ],
});

/** How many questions are answered as the command would that they are for; their topic is its name. */
export const kindRows = (asked: readonly Asked[]): Row[] => [
  ...Object.entries(kindNames).map(([kind, name]) =>
    kindRow(
      name,
      asked.filter(({ topic }) => topic === kind),
    ),
  ),
  kindRow('all kinds of question', asked),
];

const kindRow = (name: string, asked: readonly Asked[]): Row => ({
  name,
  cells: [{ count: asked.length }, share(asked.filter(isKindRight).length, asked.length)],
});

export const isKindRight = ({ topic, kind }: Asked): boolean => kind === topic;
