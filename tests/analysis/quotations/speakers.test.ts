import { expect, test } from 'vitest';
import { said } from './said.js';

const speakers = (text: string): (string | null)[] => said(text).map(([speaker = null]) => speaker);

test.each([
  [
    'he and she',
    'Mayor Lena Ortiz met Mark Boyle. She said “it was the best in a year” but he said “nothing was agreed”.',
    ['Lena Ortiz', 'Mark Boyle'],
  ],
  [
    'the subject before the one named last',
    'Tom Avery criticised Neil Pryor. “He has lost us all,” he said.',
    ['Tom Avery'],
  ],
  [
    'the last speaker',
    '“We won it all,” Tom Avery said of Neil Pryor.\n\n“We lost it too,” he added.',
    ['Tom Avery', 'Tom Avery'],
  ],
  [
    'who speaks in the sentence',
    'With a vote for Tom Avery over, Neil Pryor said he had “seen enough of it all”.',
    ['Neil Pryor'],
  ],
  ['a gender that fits', 'Tom Avery met Laura Quist. “It was a good talk,” she said.', ['Laura Quist']],
  [
    'her statement',
    'Laura Quist met Tom Avery. In the evening her statement read: “It was a good talk.”',
    ['Laura Quist'],
  ],
  [
    'the subject, not who is named beside it',
    'Like Laura Quist, Tom Avery does not want to fight Neil Pryor. “I am 76 now,” he said.',
    ['Tom Avery'],
  ],
  [
    'a subject whom nothing else shows to be a person',
    'Obo Marek suggested that Tom Avery was back. “He is back in charge,” he said.',
    ['Obo Marek'],
  ],
  ['nobody', '“It was a good talk,” she said.', [null]],
  [
    'either of two who share the subject',
    'Neighbours Tom Avery and Neil Pryor met. “It was his fault,” he said.',
    [null],
  ],
  [
    'the one of two whose gender fits',
    'Laura Quist and Neil Pryor met. “It was his fault,” she said.',
    ['Laura Quist'],
  ],
  [
    'the subject before an object of the same gender',
    'Mayor Laura Quist met Governor Lena Ortiz at the port. “We agreed on nothing,” she said.',
    ['Laura Quist'],
  ],
  [
    'somebody unnamed, not who is named in the phrase',
    'The mother of Tom Avery stood at the gate. “They never called me,” she said.',
    ['the mother of Tom Avery'],
  ],
  [
    'a spokesman, not his firm',
    'A spokesman for Brandt Steel denied it. “The furnace was never off,” he said.',
    ['a spokesman for Brandt Steel'],
  ],
  [
    'a relative named behind a comma',
    'Tom Avery sold the boat. His wife, Jean, disagreed. “He gave it away,” she said.',
    ['Jean'],
  ],
])('a pronoun: %s', (_what, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  [
    'a title before the name',
    'Prime Minister Elsa Lind came to Riga. “No border will move,” the prime minister said.',
    ['Elsa Lind'],
  ],
  [
    'the one who holds it now',
    'Former president Luis Ocampo and President Marta Silva spoke. “We will finish it,” the president said.',
    ['Marta Silva'],
  ],
  [
    'a trade before the name, which no list has',
    'The beekeeper Laura Quist lost her hives. “There was only a smell of honey,” the beekeeper said.',
    ['Laura Quist'],
  ],
  [
    'an age',
    'Tom Avery, 34, and Neil Pryor, 19, denied it. “I was at home asleep,” the 19-year-old said.',
    ['Neil Pryor'],
  ],
  [
    'two of one age',
    'Tom Avery, 19, and Neil Pryor, 19, denied it. “I was at home asleep,” the 19-year-old said.',
    ['the 19-year-old'],
  ],
  [
    'a nationality',
    'Swiss rider Neil Pryor beat Tom Avery. “I did not dare to look round,” the Swiss said.',
    ['Neil Pryor'],
  ],
  [
    'two holders',
    'Senator Luis Ocampo and Senator Marta Silva spoke. “We will finish it,” the senator said.',
    ['the senator'],
  ],
])('a role: %s', (_what, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ['one bearer', 'Bill Castor came. “We have plenty,” Mr. Castor said.', ['Bill Castor']],
  [
    'the one who spoke last',
    'Park Yo-han leads. His sister, Park Min-ji, said “no”. “Let them come and see,” Park said.',
    ['Park Min-ji', 'Park Min-ji'],
  ],
  [
    'either of two named together',
    'Bill Castor and Laura Castor run the bank. “Our books are open,” Castor said.',
    [null],
  ],
  [
    'one of two who share it, named once',
    'Bill and Peter Castor run the bank. “Our books are open,” Castor said.',
    [null],
  ],
  [
    'one of two, who has spoken since',
    'Bill Castor and Laura Castor run it. “We do,” Laura Castor said. “Our books are open,” Castor said.',
    ['Laura Castor', 'Laura Castor'],
  ],
  [
    'the one whom the address fits',
    'Bill Castor met Laura Castor. “We have plenty,” Mrs. Castor said.',
    ['Laura Castor'],
  ],
])('a family name: %s', (_what, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ['the same paragraph', '“We won,” said Ida Holm. “Now we rest.”', ['Ida Holm', 'Ida Holm']],
  [
    'a paragraph left open',
    'Ida Holm said: “We won.\n\n“Now we rest.\n\n“Good night.”',
    ['Ida Holm', 'Ida Holm', 'Ida Holm'],
  ],
  ['the next paragraph', '“We won,” said Ida Holm.\n\n“Now we all rest.”', ['Ida Holm', 'Ida Holm']],
  ['the sentence behind', '“Now we rest. ” “We won,” said Ida Holm.', ['Ida Holm', 'Ida Holm']],
  ['an announcement', 'Ida Holm released the following statement:\n\n“Now we all rest.”', ['Ida Holm']],
  ['the paragraph before', 'Ida Holm has dug here since May.\n\n“You come for the gold.”', ['Ida Holm']],
  [
    'a paragraph between those on two people',
    'Ida Holm has dug here since May.\n\n“You come for the gold.”\n\nBen Ode left in June.',
    [null],
  ],
  ['the sentence before', 'Ida Holm was glad of it. “Now we all rest.”', ['Ida Holm']],
  [
    'the paragraph behind, at the beginning',
    '“Smoke was all around us.”\n\nIda Holm stood there. “I ran,” she said.',
    ['Ida Holm', 'Ida Holm'],
  ],
  [
    'a turn without a name',
    '“We know it,” Ida Holm said to Ben Ode. “We do."\n\n"I knew it before you did," told Ode.',
    ['Ida Holm', 'Ida Holm', 'Ida Holm'],
  ],
  [
    'a turn, but not of the one told',
    '“We know it,” Ida Holm said. “So do I,” Ben Ode replied.\n\n"You do not know it," told Ode.',
    ['Ida Holm', 'Ben Ode', 'Ida Holm'],
  ],
  ['nobody', '“Smoke was all around us.”', [null]],
  [
    'somebody else in between',
    '“We won,” said Ida Holm. Ben Ode disagreed. “Nobody has won yet.”',
    ['Ida Holm', 'Ben Ode'],
  ],
])('without a cue: %s', (_what, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ['a name and where somebody works', 'Zuna Vrek-Oma of the hotel', 'Zuna Vrek-Oma'],
  ['a name and whose it is', 'Zuna Vrek-Oma of our little harbour', 'Zuna Vrek-Oma'],
  ['a name of an organisation', 'Green Union of the North', 'Green Union of the North'],
  ['a role and its place', 'a spokeswoman of the hotel', 'a spokeswoman of the hotel'],
  ['a role with an article in capitals', 'The Mayor of the town', 'the Mayor of the town'],
])('somebody known by one mention is called by the name: %s', (_what, source, speaker) => {
  expect(said(`“We had no water for three days,” said ${source}.`)).toEqual([
    [speaker, 'We had no water for three days,'],
  ]);
});
