import type { Answer, Citation, Finding } from '../../src/model.js';
import type { Desk } from './desk.js';
import { articleGain, depth, foundIn, passageGain } from './gain.js';
import { type Kind, kindOf } from './kindOf.js';
import type { Question } from './question.js';

/** A question that articles answer, and what came of it. */
export interface Judged extends Question {
  /** nDCG of the articles and of the passages, from 0 to 1. */
  readonly articlesNdcg: number;
  readonly passagesNdcg: number;
  /** Whether what was shown is from an article that answers. */
  readonly right: boolean;
  readonly answer: Answer;
}

/** A question, and what `/ask` said. */
export interface Asked extends Question {
  readonly answer: Answer;
  readonly kind: Kind | null;
}

/** As many findings are seen at one look. */
const seen = 3;

export async function judge({ archive, ask }: Desk, question: Question): Promise<Judged> {
  const { question: text, passages: relevant } = question;
  const ranked = await archive.ranking(text, depth);
  const { findings } = await archive.passages(text, depth);
  const answer = await ask(text);
  return {
    ...question,
    articlesNdcg: articleGain(
      ranked.map(({ article }) => article),
      relevant,
    ),
    passagesNdcg: passageGain(findings.map(foundIn), relevant),
    right: isRight(answer, question),
    answer,
  };
}

export async function put({ ask }: Desk, question: Question): Promise<Asked> {
  const answer = await ask(question.question);
  return { ...question, answer, kind: kindOf(answer) };
}

/** A timeline is looked through whole: its order is that of time. */
function isRight({ findings, timeline }: Answer, { passages }: Question): boolean {
  const answering = new Set(passages.filter(({ grade }) => grade === 2).map(({ article }) => article));
  return findings
    .slice(0, timeline ? findings.length : seen)
    .flatMap(citationsOf)
    .some(({ article }) => answering.has(article.id));
}

const citationsOf = ({ citation, accounts = [], printings = [] }: Finding): Citation[] => [
  citation,
  ...[...accounts, ...printings].map((other) => other.citation),
];
