import { describe, expect, test } from 'vitest';
import { unwritten, written } from '../../src/languages/calendar.js';
import { languages } from '../../src/languages/languages.js';
import { speaking } from '../../src/languages/say.js';

describe.each(languages)('in %s', (language) => {
  test.each(['1999', '2018-06', '2018-12', '2018-06-12', '2020-02-29', '2025-10-01'])(
    '%s is read as it is written',
    (date) => {
      expect(speaking(language, () => unwritten(written(date) ?? ''))).toBe(date);
    },
  );
});

test.each([
  '',
  '12',
  'June',
  '31 June 2018',
  'since 2018',
  '12 June 2018 and 3 May 2019',
  '9'.repeat(50_000),
])('%j is no date', (words) => expect(unwritten(words)).toBeNull());
