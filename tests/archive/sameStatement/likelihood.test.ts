import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { areOneStatement, likelihood } from '../../../src/archive/sameStatement/likelihood.js';
import { type Version, versionOf } from '../../../src/archive/sameStatement/version.js';
import { root } from '../../built.js';

const quay = 'Lindt spoke to reporters at the frozen ferry terminal.';
const version = (words: string, day: string | null = '2025-03-03', around = quay): Version =>
  versionOf(words, around, 'Mara Lindt', day);

const asked = 'The ferry will sail again in April, and every ticket will be refunded by then';

describe('two versions are one statement', () => {
  test.each([
    [
      'in another translation',
      'The ferry is going to sail again in April and all tickets get refunded by then',
    ],
    ['in other tenses', 'The ferry would sail again in April, and every ticket would be refunded by then'],
    ['with words turned round', 'In April the ferry will sail again. By then, every ticket will be refunded'],
  ])('%s', (_how, words) => {
    expect(areOneStatement(version(asked), version(words))).toBe(true);
  });
});

describe('two versions are two statements', () => {
  test.each([
    ['on something else', 'The school will open again in April, and every pupil will be warm by then'],
    [
      'if one denies the other',
      'The ferry will not sail again in April, and no ticket will be refunded by then',
    ],
    ['with a phrase in common', 'The ferry will sail again when the ice allows it, as I said yesterday'],
  ])('%s', (_how, words) => {
    expect(areOneStatement(version(asked), version(words))).toBe(false);
  });
  test.each([
    ['Prices will rise by nine percent this year', 'Prices will fall by nine percent this year'],
    ['Twelve ships were lost in these waters', 'Thirty ships were lost in these waters'],
    ['Thank you all for coming', 'Thank you for your question'],
  ])('“%s” and “%s”', (one, other) => {
    expect(areOneStatement(version(one), version(other))).toBe(false);
  });
});

test('the nearer the days and the more alike what stands around, the likelier', () => {
  const one = version('We have a good relationship with the islands');
  const words = 'We had a very good relationship with the islands';
  const near = likelihood(one, version(words));
  const later = likelihood(one, version(words, '2025-03-10'));
  const elsewhere = likelihood(one, version(words, '2025-03-10', 'A summit in Riga on fishing.'));
  expect([near, later, elsewhere].toSorted((a, b) => b - a)).toEqual([near, later, elsewhere]);
  expect(elsewhere).toBeLessThan(near);
});

interface Side {
  readonly words: string;
  readonly around: string;
  readonly published: string | null;
}
interface Example {
  readonly speaker: string;
  readonly same: boolean;
  readonly a: Side;
  readonly b: Side;
}

const versionIn = ({ words, around, published }: Side, speaker: string): Version =>
  versionOf(words, around, speaker, published);

const examples = readFileSync(path.join(root, 'evaluation/statements/pairs.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Example => JSON.parse(line));
const compared = examples.map(({ speaker, same, a, b }) => {
  const [one, other] = [versionIn(a, speaker), versionIn(b, speaker)];
  const [likely, reversed] = [likelihood(one, other), likelihood(other, one)];
  return { same, likely, reversed, taken: areOneStatement(one, other) };
});

test('which of the two comes first makes no difference', () => {
  expect(compared.filter(({ likely, reversed }) => likely !== reversed)).toEqual([]);
});

test('of the invented pairs nearly all that are taken for one statement are one, and most are found', () => {
  const taken = compared.filter((one) => one.taken);
  const right = taken.filter(({ same }) => same).length;
  expect(right / taken.length).toBeGreaterThanOrEqual(0.94);
  expect(right / compared.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.8);
});
