import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { areOneStatement, likelihood } from '../../../src/archive/sameStatement/likelihood.js';
import { type Version, versionOf } from '../../../src/archive/sameStatement/version.js';
import { root } from '../../built.js';

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
  expect(right / compared.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.7);
});
