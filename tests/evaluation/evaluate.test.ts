import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../built.js';

const evaluate = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/evaluation/evaluate.js', ...args], { cwd: root, encoding: 'utf8' });

test('tables are printed, and with --errors as many mistakes', () => {
  const { stdout, status } = evaluate('--errors', '2', '--of', 'pronouns');
  expect(stdout).toMatch(/^\| all quotations /m);
  expect(stdout.match(/^ {2}expected: /gm)).toHaveLength(2);
  expect(status).toBe(0);
});

test('--json gives all of it, a measure a name', () => {
  const { quotations } = JSON.parse(evaluate('--json').stdout);
  expect(quotations).toMatchObject({ tables: expect.any(Array), mistakes: expect.any(Array) });
  expect(quotations.details).toContainEqual(
    expect.objectContaining({ heads: ['certainty', 'attributions', 'mean certainty', 'right'] }),
  );
});

test.each([
  ['an option that is none', ['--error', '2']],
  ['a number that is none', ['--errors', 'many']],
])('%s is an error with the usage, and no scores', (_name, args) => {
  const { stdout, stderr, status } = evaluate(...args);
  expect(stderr).toContain('--errors N');
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
