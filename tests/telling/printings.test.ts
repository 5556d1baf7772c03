import { describe, expect, test } from 'vitest';
import type { Finding, Printing } from '../../src/model.js';
import type { Line } from '../../src/telling/lines.js';
import { printedByOf, printingsOf } from '../../src/telling/printings.js';
import { cite, headerOf } from '../shownFindings.js';

const printing = (publisher: string, words: string): Printing => ({
  citation: cite(words, words, { id: publisher, publisher }),
  differing: [],
});
const said: Finding = { citation: cite('We sail.', 'We sail.'), speaker: 'Ada Moss' };

function plain(line: Line): string {
  if (line.kind === 'words') return line.words.text;
  return line.kind === 'source'
    ? [line.before, line.article.publisher, line.after].filter(Boolean).join(' · ')
    : '';
}

describe('a statement as others print it', () => {
  test('has each wording once, with the sources of all that print it below', () => {
    const printings = [
      printing('Tide', 'We drift.'),
      printing('Gull', 'we sail'),
      printing('Quay', '“We drift”'),
      printing('Buoy', 'They sail.'),
      printing('Mole', 'We drift!'),
    ];
    expect(printingsOf({ ...said, printings }).map((block) => block.map(plain))).toEqual([
      ['Gull · in the same words'],
      ['“We drift.”', 'Tide · in other words'],
      ['Quay · in other words'],
      ['Mole · in other words'],
      ['“They sail.”', 'Buoy · in other words'],
    ]);
  });

  test('names all that print the very words, our digests as ours', () => {
    const articles = [headerOf({ publisher: 'Tide' }), headerOf({ publisher: 'Gull', digest: true })];
    const sources = (finding: Finding) =>
      printedByOf({ ...finding, printedBy: articles }).map((block) => block.map(plain));
    expect(sources(said)).toEqual([['Tide'], ['Gull']]);
    expect(sources({ citation: said.citation })).toEqual([['Tide'], ['Our digest of · Gull']]);
  });
});
