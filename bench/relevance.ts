import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDesk } from '../evaluation/search/desk.js';
import { articleGain, depth, type Found, foundIn, passageGain } from '../evaluation/search/gain.js';
import type { Question } from '../evaluation/search/question.js';
import { readArticles } from '../evaluation/search/readArticles.js';
import { readQuestions } from '../evaluation/search/readQuestions.js';
import { analyse } from '../src/analysis/analyse.js';
import type { Article } from '../src/model.js';
import type { Engine } from './engine.js';
import { engines } from './subjects.js';
import { wholeArchive } from './wholeArchive.js';

/** nDCG of the first ten on the questions of `evaluation/search`, from 0 to 1. */
export interface Relevance {
  readonly passages: number;
  readonly articles: number;
}

/** A program of its own: `relevance.js SUBJECT` prints what a subject's rankings are worth. */
async function run(name = ''): Promise<Relevance> {
  const folder = path.join('evaluation', 'search');
  const articles = readArticles(folder);
  const questions = readQuestions(path.join(folder, 'questions'), articles);
  if (name === wholeArchive.name) return archiveRelevance(articles, questions);
  const engine = engines.find((one) => one.name === name);
  if (!engine) throw new RangeError(`There is no ${name} to measure.`);
  return engineRelevance(engine, articles, questions);
}

async function archiveRelevance(
  articles: readonly Article[],
  questions: readonly Question[],
): Promise<Relevance> {
  const { archive } = await openDesk(articles, '.');
  const judged: Relevance[] = [];
  for (const { question, passages } of questions) {
    const { findings } = await archive.passages(question, depth);
    const ranked = (await archive.ranking(question, depth)).map(({ article }) => article);
    judged.push({
      passages: passageGain(findings.map(foundIn), passages),
      articles: articleGain(ranked, passages),
    });
  }
  return mean(judged);
}

/** As many of the best passages are looked through for the first ten articles. */
const looked = 200;

async function engineRelevance(
  engine: Engine,
  articles: readonly Article[],
  questions: readonly Question[],
): Promise<Relevance> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-bench-'));
  try {
    const passages = articles.flatMap(passagesOf);
    const building = await engine.create(folder);
    for (const [id, { title, text }] of passages.entries()) await building.add({ id, title, text });
    const index = await building.finish();
    const judged: Relevance[] = [];
    for (const { question, passages: relevant } of questions) {
      const ids = await index.search(question, looked);
      const found = ids.flatMap((id): Found[] => passages[id]?.found ?? []);
      const ranked = [...new Set(found.flatMap(({ articles: [first = ''] }) => first))];
      judged.push({ passages: passageGain(found, relevant), articles: articleGain(ranked, relevant) });
    }
    return mean(judged);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The passages of an article as the bot cuts them, the same for every engine. */
function passagesOf(article: Article): { title: string; text: string; found: Found[] }[] {
  return analyse(article).passages.map(({ start, end }) => {
    const text = article.text.slice(start, end);
    return { title: article.title ?? '', text, found: [{ articles: [article.id], text }] };
  });
}

function mean(judged: readonly Relevance[]): Relevance {
  const of = (key: keyof Relevance) => judged.reduce((sum, one) => sum + one[key], 0) / judged.length;
  return { passages: of('passages'), articles: of('articles') };
}

process.stdout.write(JSON.stringify(await run(process.argv[2])), () => process.exit(0));
