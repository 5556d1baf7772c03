import path from 'node:path';
import { indexCorpus } from '../../src/indexing/edition.js';
import type { Finding } from '../../src/model.js';
import type { Mistake, Row, Scorer } from '../scorer.js';
import { share } from '../share.js';
import { type Question, readQuestions } from './readQuestions.js';

/** The corpora that come with the project, by the name that questions give them. */
const corpora = { town: 'town.jsonl', starter: path.join('..', '..', 'corpus') };
/** As many passages as are shown. */
const shown = 3;

interface Judged extends Question {
  readonly findings: readonly Finding[];
}

/** Whether questions of the very matter of a corpus are answered where it answers them, and else declined. */
export const declining: Scorer = {
  name: 'declining',
  async score(folder) {
    const questions = ['known', 'fresh'].flatMap((file) => readQuestions(folder, file));
    const judged: Judged[] = [];
    for (const [corpus, place] of Object.entries(corpora))
      judged.push(
        ...(await ask(
          path.join(folder, place),
          questions.filter((one) => one.corpus === corpus),
        )),
      );
    const rowsFor = (file: string) =>
      rowOf(
        `${file} questions on their own matter`,
        judged.filter((one) => one.file === file),
      );
    return {
      tables: [
        {
          heads: ['on the matter of a corpus', 'expected', 'answered rightly', 'declined rightly'],
          rows: [...['known', 'fresh'].map(rowsFor), rowOf('all on their own matter', judged)],
        },
      ],
      details: [],
      mistakes: judged.flatMap(mistakesOf),
    };
  },
};

async function ask(corpus: string, questions: readonly Question[]): Promise<Judged[]> {
  const { archive, close } = await indexCorpus(corpus, { processes: 0 });
  const judged: Judged[] = [];
  for (const question of questions)
    judged.push({ ...question, findings: (await archive.passages(question.question, shown)).findings });
  await close();
  return judged;
}

function rowOf(name: string, judged: readonly Judged[]): Row {
  const answerable = judged.filter(({ articles }) => articles.length > 0);
  const others = judged.filter(({ articles }) => articles.length === 0);
  return {
    name,
    cells: [
      { count: judged.length },
      share(answerable.filter(isRight).length, answerable.length),
      share(others.filter(isRight).length, others.length),
    ],
  };
}

/** Whether it is answered from an article that answers it, or declined where none does. */
const isRight = ({ articles, findings }: Judged): boolean =>
  articles.length === 0
    ? findings.length === 0
    : findings.some(({ citation }) => articles.includes(citation.article.id.replace(/\.md$/, '')));

function mistakesOf(judged: Judged): Mistake[] {
  if (isRight(judged)) return [];
  const { id, file, question, articles, findings } = judged;
  return [
    {
      kind: findings.length === 0 ? 'declined' : 'answered amiss',
      example: `${file}/${id}`,
      words: question,
      expected: articles.join(', ') || 'declined',
      given: findings.map(({ citation }) => citation.article.id).join(', ') || 'declined',
      around: findings[0]?.citation.exact ?? '',
    },
  ];
}
