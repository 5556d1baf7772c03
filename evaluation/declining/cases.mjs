import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCorpus, readJsonl } from './corpus.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Questions put to corpora, each a case `{corpus, kind, question, right, best}`: `own` ones, which the articles `right`
 * answer; `hard` ones, which are of the matter of a corpus that does not answer them, or whose answer was taken away;
 * `foreign` ones, which are of another corpus.
 *
 * @param sets folders of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`
 * @param others files of articles by the name that questions beside this file give their corpus
 * @param file the questions beside this file
 */
export async function readCases({ sets, others, file }) {
  const corpora = [
    ...sets.map((folder) => ({
      name: basename(folder),
      path: join(folder, 'corpus.jsonl'),
      asked: asked(folder),
    })),
    ...Object.entries({ town: here('town.jsonl'), starter: here('../../corpus'), ...others }).map(
      ([name, path]) => ({ name, path, asked: written(name, file) }),
    ),
  ];
  const cases = [];
  for (const { name, path, asked: own } of corpora) {
    const { best } = await readCorpus(path);
    const foreign = corpora.filter((other) => other.name !== name && other.name !== 'starter');
    for (const one of own) cases.push(...casesOf(name, one, best));
    for (const { question } of foreign.flatMap((other) => sample(other.asked)))
      cases.push({ corpus: name, kind: 'foreign', question, right: [], best: best(question) });
  }
  return cases;
}

function casesOf(corpus, { question, right }, best) {
  if (right.length === 0) return [{ corpus, kind: 'hard', question, right, best: best(question) }];
  const own = { corpus, kind: 'own', question, right, best: best(question) };
  if (right.length > mostTakenAway) return [own];
  return [own, { corpus, kind: 'hard', question, right: [], best: best(question, right) }];
}

/** Where more articles answer, others will do so that nobody has judged. */
const mostTakenAway = 3;

const foreignOfEach = 120;

/** Some of the answerable questions, spread over all of them. */
function sample(questions) {
  const answerable = questions.filter(({ right }) => right.length > 0);
  const step = Math.max(1, Math.ceil(answerable.length / foreignOfEach));
  return answerable.filter((_, i) => i % step === 0);
}

function asked(folder) {
  const right = new Map();
  for (const line of readFileSync(join(folder, 'qrels.tsv'), 'utf8').split('\n')) {
    const [query, article, grade] = line.split('\t');
    if (Number(grade) > 0) right.set(query, [...(right.get(query) ?? []), article]);
  }
  return readJsonl(join(folder, 'queries.jsonl')).map(({ id, text }) => ({
    question: text,
    right: right.get(id) ?? [],
  }));
}

const written = (corpus, file) =>
  readJsonl(here(file))
    .filter((row) => row.corpus === corpus)
    .map(({ question, articles }) => ({ question, right: articles }));
