import { expect, test } from 'vitest';
import { answered } from '../../src/answer.js';
import { noteBeside } from '../../src/telling/note.js';
import { cite, headerOf } from '../shownFindings.js';

const undated = {
  citation: { ...cite('We sail.', 'We sail.'), article: headerOf({ id: 'undated', published: null }) },
};
const dated = { citation: cite('We sail.', 'We sail.') };

test.each([
  ['a date that is not known, which the source says', answered('Found', [undated, dated]), ''],
  ['it beside another note', answered('Found', [undated], 'The first 2 of 3.'), 'The first 2 of 3.'],
])('a note leaves out %s', (_, answer, note) => {
  expect(answer.note).toContain('The date of publication is not known of “Ferry line to reopen”.');
  expect(noteBeside(answer)).toBe(note);
});

test('a note keeps all else', () => {
  const note =
    'Left out: 1 quotation whose date is not known.\nThe date of publication is not known of “Tide”.';
  expect(noteBeside({ note, findings: [undated] })).toBe(note);
  expect(noteBeside({ findings: [undated] })).toBe('');
});
