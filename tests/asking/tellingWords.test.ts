import { describe, expect, test } from 'vitest';
import { tellingWordsOf } from '../../src/asking/tellingWords.js';

describe('the telling words of a statement', () => {
  test.each([
    ['The sluice was closed', 'The sluice was closed'],
    ['No, no: the dyke will hold. We have no doubt of it.', 'We have no doubt of it'],
    ['It is all as it was, but the reconstruction of it begins', 'but the reconstruction of it begins'],
    [
      'We will pay every krone that we owe to the people of the lower town',
      'every krone that we owe to the people',
    ],
    ['They don’t know what a well-built dyke is', 'They don’t know what a well-built dyke is'],
    ['Wait ... for the second sluice to open', 'for the second sluice to open'],
    ['Never', null],
    ['No. Not yet. Soon.', null],
    ['', null],
  ])('%s', (statement, words) => expect(tellingWordsOf(statement)).toBe(words));
});
