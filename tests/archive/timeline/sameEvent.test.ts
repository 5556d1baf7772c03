import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compare } from '../../../src/archive/timeline/sameEvent.js';
import { type Told, toldIn } from '../../../src/archive/timeline/told.js';
import { root } from '../../built.js';

interface Side {
  readonly text: string;
  readonly words: string;
  readonly date: string;
}
interface Example {
  readonly id: string;
  readonly kind: 'same' | 'different' | 'contradicting';
  readonly a: Side;
  readonly b: Side;
}

/** A day, a month, a year or a decade, as the examples have it. */
function boundsOf(date: string) {
  const from = (digit: string, rest: string) => `${date.replace('X', digit)}${rest.slice(date.length - 4)}`;
  return { first: from('0', '-01-01'), last: from('9', '-12-31') };
}

function tellingOf({ text, words, date }: Side): Told {
  const start = text.indexOf(words);
  return toldIn(text, { start, end: start + words.length }, { value: date, bounds: boundsOf(date) });
}

const examples = readFileSync(path.join(root, 'evaluation/sameEvent/pairs.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Example => JSON.parse(line));
const frequency = new Map<string, number>();
for (const { terms } of examples.flatMap(({ a, b }) => [tellingOf(a), tellingOf(b)])) {
  for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
}
const rarity = (term: string) => Math.log(1 + (2 * examples.length) / (frequency.get(term) ?? 1));
const judged = examples.map(({ id, kind, a, b }) => ({
  id,
  kind,
  verdict: compare(tellingOf(a), tellingOf(b), rarity),
  reversed: compare(tellingOf(b), tellingOf(a), rarity),
}));
const idsOf = (some: typeof judged) => some.map(({ id }) => id);

test('which of the two comes first makes no difference', () => {
  expect(idsOf(judged.filter(({ verdict, reversed }) => verdict !== reversed))).toEqual([]);
});

test('of the invented pairs nearly all that are taken for one event are one, and most are found', () => {
  const taken = judged.filter(({ verdict }) => verdict === 'same');
  expect(idsOf(taken.filter(({ kind }) => kind === 'different')).length).toBeLessThanOrEqual(4);
  const same = judged.filter(({ kind }) => kind === 'same');
  expect(same.filter(({ verdict }) => verdict === 'same').length / same.length).toBeGreaterThanOrEqual(0.85);
});

test('no two events are a contradiction, and most contradictions are found', () => {
  const contradicting = judged.filter(({ verdict }) => verdict === 'contradicts');
  expect(idsOf(contradicting.filter(({ kind }) => kind !== 'contradicting'))).toEqual([]);
  expect(contradicting.length).toBeGreaterThanOrEqual(11);
});
