import { expect, test } from 'vitest';
import { answered, answeredWithMost, echo, nothingFound } from '../src/answer.js';
import type { Finding, Header } from '../src/model.js';

const header: Header = {
  id: 'ferry.md',
  title: 'Ferry sinks',
  byline: null,
  agency: null,
  publisher: null,
  published: null,
  captured: '2025-02-15',
  url: null,
  language: null,
  digest: false,
  notAfter: { day: '2025-02-15', source: null },
};
const finding = (article: Partial<Header>): Finding => ({
  citation: { exact: 'x', start: 0, end: 1, article: { ...header, ...article } },
});

test('an answer says once which articles do not give their date', () => {
  const dated = finding({ id: 'dated', published: '2025-01-01' });
  const { notAfter: _, ...unbounded } = header;
  const untitled = {
    citation: { exact: 'x', start: 0, end: 1, article: { ...unbounded, id: 'page.txt', title: null } },
  };
  expect(answered('Heading', [finding({}), dated, finding({}), untitled], 'Note.')).toMatchObject({
    outcome: 'answered',
    note: 'Note.\nThe date of publication is not known of “Ferry sinks” (not after 15 February 2025, when the page was saved) and page.txt.',
  });
  expect(answered('Heading', [dated])).not.toHaveProperty('note');
});

test('an answer without findings has none', () => {
  expect(nothingFound('Nothing.')).toEqual({ outcome: 'nothing-found', heading: 'Nothing.', findings: [] });
});

test('what was asked comes back shortened', () => {
  expect(echo('  our\n time ')).toBe('“our time”');
  const long = echo('word '.repeat(400));
  expect(long).toMatch(/^“word .* word …”$/);
  expect(long.length).toBeLessThan(130);
  expect(echo('x'.repeat(2_000)).length).toBeLessThan(130);
});

test.each([
  [5, 'More helps.', undefined],
  [3, 'More helps.', undefined],
  [2, 'More helps.', 'The first 2 of 3. More helps.'],
  [1, undefined, 'The first of 3.'],
])('of 3 found %i are shown, and it is said once how many there are', (limit, narrowing, note) => {
  const found = ['a', 'b', 'c'].map((id) => finding({ id, published: '2025-01-01' }));
  const answer = answeredWithMost('Heading', found, limit, undefined, narrowing);
  expect(answer.findings).toHaveLength(Math.min(3, limit));
  expect(answer.note).toBe(note);
});
