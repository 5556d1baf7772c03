import path from 'node:path';
import { rowsByTopic } from '../rowsBy.js';
import type { Scorer } from '../scorer.js';
import { openDesk } from './desk.js';
import { groups } from './groups.js';
import { type Judged, judge, put } from './judge.js';
import { answeredAnyway, misranked, ofOtherKind } from './mistakes.js';
import { readArticles } from './readArticles.js';
import { readQuestions } from './readQuestions.js';
import { kindRows, searchRow, unansweredRow } from './rows.js';

/** Whether questions find the passages that answer them, are declined where none does, and what kind of answer they get. */
export const search: Scorer = {
  name: 'search',
  async score(folder) {
    const articles = readArticles(folder);
    const desk = await openDesk(articles, path.join(folder, '..', '..'));
    const questionsIn = (name: string) => readQuestions(path.join(folder, name), articles);
    const judged = await inTurn(questionsIn('questions'), (question) => judge(desk, question));
    const unanswered = await inTurn(questionsIn('unanswered'), (question) => put(desk, question));
    const kinds = await inTurn(questionsIn('kinds'), (question) => put(desk, question));
    return {
      tables: [
        {
          heads: ['search', ...searchHeads],
          rows: [...groups.map((group) => groupRow(group, judged)), searchRow('all searches', judged)],
        },
        {
          heads: ['questions without an answer', 'expected', 'declined'],
          rows: rowsByTopic(unanswered, 'all without an answer', unansweredRow),
        },
        { heads: ['what /ask makes of a question', 'expected', 'right'], rows: kindRows(kinds) },
      ],
      details: [
        {
          heads: ['searches', ...searchHeads],
          rows: rowsByTopic(judged, 'searches of all topics', searchRow),
        },
      ],
      mistakes: [
        ...judged.flatMap(misranked),
        ...unanswered.flatMap(answeredAnyway),
        ...kinds.flatMap(ofOtherKind),
      ],
    };
  },
};

const searchHeads = ['expected', 'articles nDCG', 'passages nDCG', 'right in the first three'];

const groupRow = ({ name, topics }: (typeof groups)[number], judged: readonly Judged[]) =>
  searchRow(
    name,
    judged.filter(({ topic }) => topics.includes(topic)),
  );

/** One after another, so that what is measured is what one person sees who asks. */
async function inTurn<T, R>(all: readonly T[], of: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await of(one));
  return results;
}
