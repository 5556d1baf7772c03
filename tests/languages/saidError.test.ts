import { expect, test, vi } from 'vitest';
import type * as real from '../../src/languages/catalogues.js';
import { SaidError } from '../../src/languages/saidError.js';
import { speaking } from '../../src/languages/say.js';
import { PlainError } from '../../src/model.js';
import { errorOf, failureOf } from '../../src/serving/messages.js';

const german = vi.hoisted(() => 'Gerade wird zu viel auf einmal gefragt.');

vi.mock('../../src/languages/catalogues.js', async (original) => {
  const { catalogues } = await original<typeof real>();
  return { catalogues: { ...catalogues, de: { serving: { busy: german } } } };
});

const readInGerman = (error: Error) => speaking('de', () => error.message);

test('an error is said in the language of whoever reads it, wherever it was thrown', () => {
  const thrown = speaking('es', () => new SaidError('serving.busy'));
  expect(thrown).toBeInstanceOf(PlainError);
  expect(readInGerman(thrown)).toBe(german);
  expect(thrown.message).toBe('Too much is being asked at once. Ask again in a moment.');
});

test('it comes out of another thread as it went in, with where it was thrown', () => {
  const thrown = new SaidError('serving.busy');
  const error = errorOf(structuredClone(failureOf(thrown)));
  expect(error).toBeInstanceOf(PlainError);
  expect(error.stack).toBe(thrown.stack);
  expect(readInGerman(error)).toBe(german);
});

test('an error that has only words keeps them, and a fault stays a fault', () => {
  const plain = errorOf(failureOf(new PlainError('There is no corpus.')));
  expect(plain).toBeInstanceOf(PlainError);
  expect(readInGerman(plain)).toBe('There is no corpus.');
  expect(errorOf(failureOf(new TypeError('loose wire')))).not.toBeInstanceOf(PlainError);
});
