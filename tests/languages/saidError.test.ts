import { expect, test } from 'vitest';
import { SaidError } from '../../src/languages/saidError.js';
import { speaking } from '../../src/languages/say.js';
import { PlainError } from '../../src/model.js';
import { errorOf, failureOf } from '../../src/serving/messages.js';

const tooMuch = () => new SaidError('refusal.tooLong', { option: 'words', length: 5_000, most: 4_000 });

test('an error is said in the language of whoever reads it, wherever it was thrown', () => {
  const thrown = speaking('es', tooMuch);
  expect(thrown).toBeInstanceOf(PlainError);
  expect(thrown.message).toContain('5,000');
  expect(speaking('de', () => thrown.message)).toContain('5.000');
});

test('it comes out of another thread as it went in, with where it was thrown', () => {
  const thrown = tooMuch();
  const error = errorOf(structuredClone(failureOf(thrown)));
  expect(error).toBeInstanceOf(PlainError);
  expect(error.stack).toBe(thrown.stack);
  expect(speaking('de', () => error.message)).toContain('5.000');
});

test('an error that has only words keeps them', () => {
  const error = errorOf(failureOf(new PlainError('There is no corpus.')));
  expect(error).toBeInstanceOf(PlainError);
  expect(error.message).toBe('There is no corpus.');
  expect(errorOf(failureOf(new TypeError('loose wire')))).not.toBeInstanceOf(PlainError);
});
