import type { Answer } from '../../src/model.js';
import type { Mistake } from '../scorer.js';
import type { Asked, Judged } from './judge.js';
import { kindNames } from './kindOf.js';
import { isKindRight } from './rows.js';

/** An nDCG of passages above which an answer stands where it is seen at once. */
const wellRanked = 0.6;

/** A question whose answer is not shown, or stands behind others. */
export function misranked(judged: Judged): Mistake[] {
  const { topic, id, question, passages, articlesNdcg, passagesNdcg, right, answer } = judged;
  if (right && passagesNdcg > wellRanked) return [];
  return [
    {
      kind: right ? 'rank' : answer.outcome === 'answered' ? 'wrong article' : answer.outcome,
      example: `${topic}/${id}`,
      words: question,
      expected: passages.map(({ article, words }) => `${article} “${words}”`).join(' | '),
      given: shown(answer),
      around: `nDCG of articles ${articlesNdcg.toFixed(2)}, of passages ${passagesNdcg.toFixed(2)}`,
    },
  ];
}

/** A question that is answered though no article does. */
export const answeredAnyway = ({ topic, id, question, answer }: Asked): Mistake[] =>
  answer.outcome !== 'answered'
    ? []
    : [
        {
          kind: 'answered',
          example: `${topic}/${id}`,
          words: question,
          expected: 'declined',
          given: shown(answer),
          around: answer.heading,
        },
      ];

/** A question that another command should have answered. */
export function ofOtherKind(asked: Asked): Mistake[] {
  if (isKindRight(asked)) return [];
  const { topic, id, question, answer, kind } = asked;
  return [
    {
      kind: 'kind',
      example: `${topic}/${id}`,
      words: question,
      expected: `/${topic}`,
      given: kind === null ? answer.outcome : kindNames[kind],
      around: answer.heading,
    },
  ];
}

const shown = ({ heading, findings }: Answer): string =>
  findings.length === 0
    ? heading
    : findings
        .slice(0, 3)
        .map(({ citation }) => `${citation.article.id} “${citation.exact.slice(0, 80)}”`)
        .join(' | ');
