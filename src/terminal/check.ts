import type { Analysed } from '../indexing/analysed.js';
import type { Coverage } from '../indexing/coverage.js';
import type { Article, Problem } from '../model.js';
import { harmless } from './harmless.js';
import { type Column, tableOf } from './table.js';

/** What is shown of a corpus. */
export type Checked = Pick<Coverage, 'articles' | 'problems' | 'copies'>;

/** What stands for what an article does not say. */
const unknown = '—';

const columns: readonly Column[] = [
  { head: 'file', cut: 'start' },
  { head: 'format' },
  { head: 'title', cut: 'end' },
  { head: 'publisher', cut: 'end' },
  { head: 'date' },
  { head: 'words', right: true },
  { head: 'quotations', right: true },
];

const number = new Intl.NumberFormat('en');

const rowOf = ({ file, format, article, analysis }: Analysed): string[] => [
  file,
  format,
  article.title ?? unknown,
  article.publisher ?? unknown,
  article.published ?? unknown,
  number.format(wordsIn(article)),
  number.format(analysis.quotations.length),
];

/**
 * What a corpus would give, as lines for a person, no wider than so many columns as far as that goes: a table of
 * the articles, what could not be read and why, and the totals. The path is how the corpus is called there.
 */
export function showCoverage({ articles, problems, copies }: Checked, path: string, width: number): string[] {
  if (articles.length + problems.length + copies.length === 0)
    return [`There is nothing in ${path}: put articles into it.`];
  return [
    ...(articles.length > 0 ? [...tableOf(columns, articles.map(rowOf), width), ''] : []),
    ...listed('Not read', problems),
    ...listed('Left out, for it is there already', copies),
    totals(articles, problems.length),
  ];
}

/** Files that give no article, with the reasons in full. */
function listed(what: string, files: readonly Problem[]): string[] {
  if (files.length === 0) return [];
  const lines = files.map(({ file, reason }) =>
    harmless(`  ${file}: ${reason}`.replace(/\s*[\r\n]+\s*/g, ' ')),
  );
  return [`${what} (${number.format(files.length)}):`, ...lines, ''];
}

function totals(articles: readonly Analysed[], problems: number): string {
  const sum = (of: (one: Analysed) => number) => articles.reduce((all, one) => all + of(one), 0);
  const without = (what: 'published' | 'publisher' | 'title') =>
    number.format(articles.filter(({ article }) => article[what] === null).length);
  const words = sum(({ article }) => wordsIn(article));
  const quotations = sum(({ analysis }) => analysis.quotations.length);
  const found = [
    counted(articles.length, 'article'),
    counted(words, 'word'),
    counted(quotations, 'quotation'),
  ];
  const lacking = [
    `${without('published')} without a date`,
    `${without('publisher')} without a publisher`,
    `${without('title')} without a title`,
  ];
  return `${found.join(', ')}; ${lacking.join(', ')}; ${number.format(problems)} not read.`;
}

const counted = (count: number, thing: string): string =>
  `${number.format(count)} ${thing}${count === 1 ? '' : 's'}`;

/** What a corpus would give, a row of JSON an article and then a row a problem. What is unknown is null. */
export function coverageAsJson({ articles, problems, copies }: Checked): string[] {
  const rows = articles.map(({ file, format, article, analysis }) => ({
    file,
    format,
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    captured: article.captured,
    notAfter: article.notAfter?.day ?? null,
    agency: article.agency,
    language: article.language,
    words: wordsIn(article),
    quotations: analysis.quotations.length,
    problem: null,
  }));
  const others = [
    ...problems.map(({ file, reason }) => ({ file, problem: reason })),
    ...copies.map(({ file, reason }) => ({ file, leftOut: reason })),
  ];
  return [...rows, ...others].map((row) => JSON.stringify(row));
}

/** Words between spaces; in scripts that put none between words, characters, which are hardly fewer. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,60}/gu;

/** How many words an article's body has. */
function wordsIn({ text, body }: Article): number {
  let words = 0;
  for (const { start, end } of body) words += text.slice(start, end).match(word)?.length ?? 0;
  return words;
}
