import type { Failed, Outcome } from './child.js';
import type { Built, Served } from './figures.js';
import type { Line } from './measure.js';
import type { Relevance } from './relevance.js';

/** A column: its head, and what stands in it for a line; a number, or why there is none. */
interface Column {
  readonly head: string;
  readonly of: (line: Line) => number | string;
}

const built =
  (of: (built: Built) => number) =>
  ({ built }: Line) =>
    figureOf(built, of);
const served =
  (of: (served: Served) => number) =>
  ({ served }: Line) =>
    figureOf(served, of);

const columns: readonly Column[] = [
  { head: 'build s', of: built(({ buildSeconds }) => buildSeconds) },
  { head: 'build peak MB', of: built(({ buildMegabytes }) => buildMegabytes) },
  { head: 'on disk MB', of: ({ diskMegabytes }) => diskMegabytes ?? '–' },
  { head: 'first answer s', of: served(({ firstAnswerSeconds }) => firstAnswerSeconds) },
  { head: 'RSS MB', of: served(({ residentMegabytes }) => residentMegabytes) },
  { head: 'heap MB', of: served(({ heapMegabytes }) => heapMegabytes) },
  { head: '2–4 words p50 ms', of: served(({ keywords }) => keywords.p50) },
  { head: 'p99 ms', of: served(({ keywords }) => keywords.p99) },
  { head: 'questions p50 ms', of: served(({ questions }) => questions.p50) },
  { head: 'p99 ms', of: served(({ questions }) => questions.p99) },
];

/**
 * All lines as one Markdown table, by subject: a row a size, and one that says how many times as much each figure is
 * at the largest size as at the smallest. What failed is told below it.
 */
export function tableOf(lines: readonly Line[], relevance: ReadonlyMap<string, Outcome<Relevance>>): string {
  const heads = ['', 'passages', ...columns.map(({ head }) => head), 'nDCG@10 passages', 'articles'];
  const failures = failuresIn(lines, relevance);
  const rows = [...new Set(lines.map(({ subject }) => subject))].flatMap((subject) => {
    const own = lines.filter((line) => line.subject === subject);
    const worth = relevanceCells(relevance.get(subject));
    return [
      ...own.map((line) => [
        subject,
        line.size.toLocaleString('en'),
        ...columns.map(({ of }) => cellOf(of(line))),
        ...worth,
      ]),
      ['', growthName(own), ...columns.map(({ of }) => growth(own.map(of))), '', ''],
    ];
  });
  const ruler = heads.map((_, i) => (i === 0 ? '---' : '--:'));
  const table = [heads, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return failures.length === 0 ? table : `${table}\n\n${failures.map((one) => `- ${one}`).join('\n')}`;
}

function figureOf<T extends object>(outcome: Outcome<T>, of: (value: T) => number): number | string {
  return 'failed' in outcome ? shortReason(outcome.failed) : of(outcome);
}

const isFailed = (outcome: Outcome<object>): outcome is Failed => 'failed' in outcome;

const shortReason = (failed: string): string => (failed.startsWith('over ') ? failed : 'failed');

/** Three figures tell enough. */
const cellOf = (value: number | string): string =>
  typeof value === 'string' ? value : value >= 100 ? value.toFixed(0) : value.toPrecision(3);

const growthName = (lines: readonly Line[]): string =>
  `${[lines[0], lines.at(-1)].map((line) => short(line?.size ?? 0)).join(' → ')}`;

const short = (size: number): string => (size >= 1_000 ? `${size / 1_000}k` : String(size));

/** The last of several values in terms of the first. */
export function growth(values: readonly (number | string)[]): string {
  const [first, last] = [values[0], values.at(-1)];
  return typeof first === 'number' && typeof last === 'number' && first > 0
    ? `× ${factor(last / first)}`
    : '–';
}

/** Two figures tell enough. */
const factor = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

function relevanceCells(relevance: Outcome<Relevance> | undefined): string[] {
  if (relevance === undefined || isFailed(relevance)) return ['failed', 'failed'];
  return [relevance.passages.toFixed(3), relevance.articles.toFixed(3)];
}

/** Why cells are empty, once for each subject, size and reason. */
function failuresIn(
  lines: readonly Line[],
  relevance: ReadonlyMap<string, Outcome<Relevance>>,
): readonly string[] {
  const told = [
    ...lines.map(({ subject, size, built }) => [`${subject}, ${short(size)}, build`, built] as const),
    ...lines.map(({ subject, size, served }) => [`${subject}, ${short(size)}, asked`, served] as const),
    ...[...relevance].map(([subject, outcome]) => [`${subject}, nDCG`, outcome] as const),
  ];
  return told.flatMap(([name, outcome]) => (isFailed(outcome) ? [`${name}: ${outcome.failed}`] : []));
}
