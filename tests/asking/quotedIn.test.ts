import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/port.js';
import { quotedIn } from '../../src/asking/quotedIn.js';
import { PlainError } from '../../src/model.js';

/** An archive that quotes some, and knows others. */
const archive = {
  quoted: async () => ['Mara Lindt', 'Holm'],
  suggestions: async (_kind: string, typed: string) =>
    ['Mara Lindt', 'Ida Berg', 'Holm']
      .filter((name) => name.includes(typed))
      .map((value) => ({ value, about: null })),
} as Partial<Archive> as Archive;

test.each([
  ['Is Mara Lindt at the school?', 'Mara Lindt'],
  ['What does Lindt want?', 'Mara Lindt'],
  ['What does Mara want?', null],
  ['Is Ida Berg at the school?', null],
  ['Is Holm at the school?', null],
  ['Who is at the school?', null],
])('%s', async (question, person) => expect(await quotedIn(question, archive)).toBe(person));

test('an archive that cannot tell yet keeps nobody from an answer', async () => {
  const opening = {
    ...archive,
    quoted: async () => Promise.reject(new PlainError('Ask again in a moment.')),
  };
  expect(await quotedIn('Is Mara Lindt at the school?', opening)).toBeNull();
});
