import { expect, test } from 'vitest';
import { howToNarrow } from '../../src/asking/narrowing.js';

const none = { person: undefined, topic: undefined, outlet: undefined, since: undefined, until: undefined };

test.each<[string, Parameters<typeof howToNarrow>[0], string | undefined]>([
  [
    'all that is not given, as it is called',
    { ...none, person: 'Moss' },
    'A topic, an outlet, or a first or last day beside it finds fewer.',
  ],
  [
    'no time where one is given',
    { ...none, topic: 'ice', since: '2025' },
    'A person or an outlet beside it finds fewer.',
  ],
  ['only what a command takes', { person: undefined, topic: 'ice' }, 'A person beside it finds fewer.'],
  ['nothing where all is given', { person: 'Moss', topic: 'ice' }, undefined],
])('finds fewer: %s', (_, options, words) => {
  expect(howToNarrow(options)).toBe(words);
});
