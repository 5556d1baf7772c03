import { expect, test } from 'vitest';
import { originalFirst } from '../../../src/archive/stories/original.js';
import type { Analysis } from '../../../src/model.js';
import { printed, report } from './newsdesk.js';

const text = report(1, 2);
const day = '2025-02-08';

test.each<[string, Analysis, Analysis]>([
  [
    'the agency’s own',
    printed('Reuters', text, { agency: 'Reuters', published: '2025-02-09' }),
    printed('Tide', text, { agency: 'Reuters', published: day }),
  ],
  [
    'the earliest',
    printed('Tide', text, { published: day }),
    printed('Post', text, { published: '2025-02-09' }),
  ],
  ['one that gives its date', printed('Tide', text, { published: day }), printed('Post', report(1, 6))],
  [
    'the fullest of a day',
    printed('Tide', report(1, 6), { published: day }),
    printed('Post', text, { published: day }),
  ],
  ['one that names no agency', printed('Tide', text), printed('Post', text, { agency: 'AFP' })],
  ['one that names its outlet', printed('Tide', text), printed(null, text, { id: 'a' })],
  ['the first by its id', printed('Tide', text, { id: 'a' }), printed('Tide', text, { id: 'b' })],
])('of a story comes first %s', (_, original, copy) => {
  expect([copy, original].sort(originalFirst)).toEqual([original, copy]);
  expect([original, copy].sort(originalFirst)).toEqual([original, copy]);
});
