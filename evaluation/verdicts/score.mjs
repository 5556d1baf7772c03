// Asks for the words of every query over the invented statements and counts verdicts: `npm run build` first.
import { readFileSync } from 'node:fs';
import { analyse } from '../../dist/src/analysis/analyse.js';
import { buildArchive } from '../../dist/src/archive/memory.js';

const read = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const articleOf = ({ id, speaker, text }) => {
  const whole = `“${text}” said ${speaker}, a resident of the town.`;
  const body = [{ start: 0, end: whole.length }];
  const header = { title: null, byline: null, publisher: id, agency: null, published: null };
  return { id, text: whole, body, ...header, captured: null, url: null, language: 'en', digest: false };
};

const archive = await buildArchive(read('statements.jsonl').map((row) => analyse(articleOf(row))));
const counts = new Map();
for (const { id, statement, words, verdict } of read('queries.jsonl')) {
  const [first] = await archive.wording(words, 5);
  const given = first ? (first.turns ?? first.verdict) : 'nothing-found';
  const right = given === verdict && (!statement || first.citation.article.id === statement);
  const key = `${verdict} ▶ ${given}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  if (!right)
    console.log(
      `${id} ${verdict} ▶ ${given} ${first?.similarity?.toFixed(2) ?? ''}: ${words} | ${first?.citation.exact ?? ''}`,
    );
}
console.table(Object.fromEntries([...counts].sort()));
