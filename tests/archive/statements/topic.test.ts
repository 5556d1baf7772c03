import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { gatherStatements } from '../../../src/archive/statements/store.js';
import { analysed } from '../../analysed.js';

const analyses = [
  analysed(
    `The council debated the harbour dues on Monday, and the harbour dues alone.
“Whoever brings fish here should pay nothing at all,” said Tom Berg, a fisherman.
“The dues pay for the lighthouse, and the lighthouse saves your lives,” said Mara Lindt, the mayor.`,
    { id: 'dues', published: '2025-01-10' },
  ),
  analysed(
    `A storm took the roof of the school in the night.
“We were lucky that the children were at home,” said Ada Moss, the head of the school.
“The storm was the worst since I was a child,” said Tom Berg.
Nobody knows yet who will pay for the roof.
“The council will pay for every tile of it,” said Mara Lindt.`,
    { id: 'storm', published: '2025-01-20' },
  ),
  analysed(
    `The lighthouse of Norvik was painted red.
“Red is what a lighthouse should be,” said Ada Moss.
“I liked it white,” said Tom Berg.`,
    { id: 'paint', published: '2025-02-01' },
  ),
  analysed(
    `The ferry to Riga sails again.
“The ferry to Riga is our bridge to the world,” said Mara Lindt.
The old ferry had been sold in autumn.
“She was a good ship, and I wept when she left,” said Jon Keller, her captain.`,
    { id: 'ferry', published: '2025-02-15' },
  ),
];
const statements = await gatherStatements(analyses, await gatherPersons(analyses));
const on = (topic: string, person: string | null = null) =>
  statements.of({ topic, person }, 10).map(({ citation }) => citation.exact);

describe('on a topic the best is', () => {
  test.each([
    ['red lighthouse', 'Red is what a lighthouse should be,'],
    ['dues', 'The dues pay for the lighthouse, and the lighthouse saves your lives,'],
    ['storm', 'The storm was the worst since I was a child,'],
    ['fish', 'Whoever brings fish here should pay nothing at all,'],
    ['who pays for the roof', 'The council will pay for every tile of it,'],
    ['school children', 'We were lucky that the children were at home,'],
    ['ferries', 'The ferry to Riga is our bridge to the world,'],
    ['the captain of the ferry', 'She was a good ship, and I wept when she left,'],
    ['lighthouse lives', 'The dues pay for the lighthouse, and the lighthouse saves your lives,'],
  ])('%s: %s', (topic, best) => expect(on(topic)[0]).toBe(best));
});

test('a word that the speaker says comes before one beside the words, however new these are', () => {
  expect(on('lighthouse')).toEqual([
    'Red is what a lighthouse should be,',
    'The dues pay for the lighthouse, and the lighthouse saves your lives,',
    'I liked it white,',
    'Whoever brings fish here should pay nothing at all,',
  ]);
});
test('what is said often comes before what is seldom written beside words', async () => {
  const herring = ['Lindt', 'Berg', 'Keller', 'Moss', 'Holm'].map((name, i) =>
    analysed(`Norvik was calm.\n“The herring of May ${i} is mine,” said Mara ${name}.`, { id: name }),
  );
  const beside = analysed('The herring, the herring, the herring! “It is mine,” said Ada Skov.', {
    id: 'beside',
  });
  const all = await gatherStatements([...herring, beside], await gatherPersons([...herring, beside]));
  const speakers = all.of({ topic: 'herring' }, 10).map(({ speaker }) => speaker);
  expect(speakers).toHaveLength(6);
  expect(speakers.at(-1)).toBe('Ada Skov');
});
test('only a person’s words, if a person’s are wanted', () => {
  expect(on('lighthouse', 'Ada Moss')).toEqual(['Red is what a lighthouse should be,']);
});
test.each(['volcano', '', 'the', '…', '🦑'])('nobody speaks of “%s”', (topic) => {
  expect(on(topic)).toEqual([]);
});
test('what is equally to the point comes newest first', () => {
  const same = ['2024-05-01', '2025-05-01', '2023-05-01'].map((published) =>
    analysed('Mara Lindt came to Norvik.\n“Herring,” said Mara Lindt.', { id: published, published }),
  );
  return expect(
    gatherPersons(same)
      .then((persons) => gatherStatements(same, persons))
      .then((all) => all.of({ topic: 'herring' }, 5).map(({ date }) => date)),
  ).resolves.toEqual(['2025-05-01', '2024-05-01', '2023-05-01']);
});
