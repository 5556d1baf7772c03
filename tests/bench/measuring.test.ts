import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inChild } from '../../bench/child.js';
import { benchOptionsFrom } from '../../bench/options.js';
import { percentile } from '../../bench/percentile.js';
import { growth, tableOf } from '../../bench/table.js';
import { PlainError } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

test.each([
  ['the median of an odd number', [3, 1, 2], 0.5, 2],
  ['the lower median of an even number', [4, 1, 3, 2], 0.5, 2],
  ['the 99th of a hundred', hundred, 0.99, 99],
  ['the greatest', hundred, 1, 100],
  ['the only one', [7], 0.99, 7],
  ['none of none', [], 0.5, Number.NaN],
])('%s', (_name, values, share, value) => {
  expect(percentile(values, share)).toBe(value);
});

test.each([
  [[2, 9, 20], '× 10'],
  [[4, 1], '× 0.25'],
  [['failed', 9], '–'],
  [[2, 'over 300 s'], '–'],
  [[0, 3], '–'],
])('%j grows %s', (values, grown) => {
  expect(growth(values)).toBe(grown);
});

describe('a program in a process of its own', () => {
  const run = (source: string, seconds = 20) => {
    const file = path.join(temporaryFolder(), 'program.mjs');
    writeFileSync(file, source);
    return inChild<{ given: string }>(['a word'], seconds, file);
  };

  test('gives what it prints', async () => {
    const source = 'process.stdout.write(JSON.stringify({ given: process.argv[2] }))';
    expect(await run(source)).toEqual({ given: 'a word' });
  });

  test.each([
    ['that breaks, the reason', 'throw new TypeError("no such index")', 20, 'TypeError: no such index'],
    ['that prints no JSON, that', 'process.stdout.write("Segmentation")', 20, 'printed no figures'],
    ['that takes too long, that', 'setInterval(() => {}, 1000)', 1, 'over 1 s'],
  ])('%s', async (_name, source, seconds, failed) => {
    expect(await run(source, seconds)).toEqual({ failed });
  });
});

const latency = { p50: 1.234, p99: 12.34, asked: 500 };
const line = (size: number) => ({
  subject: 'Echo',
  size,
  built: { buildSeconds: size / 1_000, buildMegabytes: 120 },
  diskMegabytes: null,
  served: {
    firstAnswerSeconds: 0.5,
    residentMegabytes: 100,
    heapMegabytes: 20,
    keywords: latency,
    questions: latency,
  },
});

test('a table has a row a size, how each figure grows, and below it what failed', () => {
  const broken = { ...line(100_000), served: { failed: 'over 300 s' } };
  const table = tableOf([line(1_000), broken], new Map([['Echo', { passages: 0.5, articles: 0.75 }]]));
  expect(table.split('\n').slice(2)).toEqual([
    '| Echo | 1,000 | 1.00 | 120 | – | 0.500 | 100 | 20.0 | 1.23 | 12.3 | 1.23 | 12.3 | 0.500 | 0.750 |',
    `| Echo | 100,000 | 100 | 120 | –${' | over 300 s'.repeat(7)} | 0.500 | 0.750 |`,
    `|  | 1k → 100k | × 100 | × 1.0 | –${' | –'.repeat(7)} |  |  |`,
    '',
    '- Echo, 100k, asked: over 300 s',
  ]);
});

test.each([
  [[], { sizes: [1_000, 10_000, 100_000], clock: 'wall', limitSeconds: 300, only: '' }],
  [['--large', '--processor'], { sizes: [1_000, 10_000, 100_000, 400_000], clock: 'processor' }],
  [['--sizes', '10,20', '--limit', '60'], { sizes: [10, 20], limitSeconds: 60 }],
])('options %j', (args, options) => {
  expect(benchOptionsFrom(args)).toMatchObject(options);
});

test.each([[['--sizes', 'many']], [['--sizes', '0']], [['--limit', 'long']], [['--fast']]])(
  '%j are none, and the message says which there are',
  (args) => {
    expect(() => benchOptionsFrom(args)).toThrow(PlainError);
    expect(() => benchOptionsFrom(args)).toThrow('--sizes LIST');
  },
);
