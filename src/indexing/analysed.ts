import { createHash } from 'node:crypto';
import { analyse } from '../analysis/analyse.js';
import type { Analysis, Article, Problem } from '../model.js';
import type { Entry } from '../reading/corpus/articles.js';
import { entriesIn, type Portion } from '../reading/corpus/portions.js';

/** An article that was read and analysed. Plain data, so that processes can hand it over. */
export interface Analysed extends Entry {
  readonly analysis: Analysis;
  /** Of the article's text and header: what is different in it is another article. */
  readonly fingerprint: string;
}

const fingerprint = (article: Article): string =>
  createHash('sha256').update(JSON.stringify(article)).digest('base64');

function analysed(entry: Entry): Analysed | Problem {
  const { file, article } = entry;
  try {
    return { ...entry, analysis: analyse(article), fingerprint: fingerprint(article) };
  } catch (error) {
    return { file, reason: `could not be analysed: ${error instanceof Error ? error.message : error}` };
  }
}

/** The same article under another id. */
export function renamed(one: Analysed, id: string): Analysed {
  const article = { ...one.article, id };
  return { ...one, article, analysis: { ...one.analysis, article } };
}

/** Reads and analyses a portion of a corpus: its articles, and what is wrong with it, in order. Never throws. */
export async function* analysePortion(portion: Portion): AsyncGenerator<Analysed | Problem> {
  for await (const entry of entriesIn(portion)) yield 'reason' in entry ? entry : analysed(entry);
}
