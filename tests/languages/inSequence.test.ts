import { expect, test } from 'vitest';
import { inSequence } from '../../src/languages/figures.js';

test.each([
  [[], ''],
  [['One.'], 'One.'],
  [['One.', 'Two?', 'Three.'], 'One. Two? Three.'],
  [['3件です。', '誰のことですか？', 'Ada Moss'], '3件です。誰のことですか？Ada Moss'],
])('%j in sequence: %j', (sentences, sequence) => {
  expect(inSequence(sentences)).toBe(sequence);
});
