import { expect, test } from 'vitest';
import { said } from './said.js';

const speakers = (text: string): (string | null)[] => said(text).map(([speaker = null]) => speaker);

test.each([
  [
    'in the middle',
    '“We will rebuild it,” Ida Holm said, “and we will do it by May.”',
    ['Ida Holm', 'Ida Holm'],
  ],
  ['in the middle, inverted', '“We,” said Ida Holm, “will rebuild the pier.”', ['Ida Holm', 'Ida Holm']],
  ['told reporters', 'Ida Holm told reporters “the pier will be rebuilt”.', ['Ida Holm']],
  ['told reporters, behind', '“The pier will be rebuilt,” Ida Holm told reporters in Ulm.', ['Ida Holm']],
  ['a colon behind a phrase', 'Ida Holm was blunt about the pier: “It will be rebuilt.”', ['Ida Holm']],
  [
    'at the end of a sentence that goes on',
    'The pier is “a lovely old ruin” and a danger, said Ida Holm, who runs it.',
    ['Ida Holm'],
  ],
  [
    'between a comma and the end',
    '“A lovely old ruin” would be the word for it, Ida Holm said after the storm.',
    ['Ida Holm'],
  ],
  ['read, of what is written', '“The pier will be rebuilt,” read the statement.', ['the statement']],
  ['behind an open name', '“The pier will be rebuilt,” a voice in the crowd said.', ['a voice']],
  ['behind what somebody knows', '“It is all gone,” a person familiar with the matter said.', ['a person']],
  [
    'behind what somebody knows and asks for',
    '“It is gone,” an official with knowledge of it, who asked not to be named, told us.',
    ['an official'],
  ],
  ['behind a day', 'Ida Holm on Monday said “it is all gone now”.', ['Ida Holm']],
  ['behind a week', 'Ida Holm last week said “it is all gone now”.', ['Ida Holm']],
  [
    'behind “an employee of P&G”',
    '“The pier is gone,” one P&G Ulm employee told us.',
    ['one P&G Ulm employee'],
  ],
  ['behind a title that hangs on', '“It is gone,” said Ulm-based strategist Alan Voss.', ['Alan Voss']],
  [
    'before a quotation in the name',
    '“It is all gone,” wrote the authors of the “Grand Pier Report,” in May.',
    ['the authors'],
  ],
])('a cue %s', (_where, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  [
    'a paragraph that says who speaks',
    'Ida Holm, a pilot, was there.\n\nHolm praised the rebuilding of the pier.\n\n“It was about time.”',
    ['Ida Holm'],
  ],
  [
    'a paragraph in which nobody speaks',
    'Ida Holm is a pilot.\n\nThe pier was painted in May.\n\n“It was about time.”',
    [null],
  ],
])('before a paragraph of quotation: %s', (_what, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ['who is told', 'Ida Holm told Ben Ode “it will be rebuilt”.', 'Ida Holm'],
  ['who is asked', 'Asked about Ben Ode, Ida Holm said: “He is done here.”', 'Ida Holm'],
  ['who is praised', 'Ida Holm praised Ben Ode as “the best of all pilots”.', 'Ida Holm'],
  [
    'the agency that cites an agency',
    'Brimhal citing Norfax reported Ida Holm as saying “it will be rebuilt”.',
    'Ida Holm',
  ],
  ['the paper that quotes', 'The Harbour News quoted Ida Holm as saying “it will be rebuilt”.', 'Ida Holm'],
  ['the agency that is told', '“It will be rebuilt,” Ida Holm told the Brimhal news agency.', 'Ida Holm'],
  [
    'the paper that cites, in an aside',
    'The Courier, citing a person close to the talks, reported that it was “dead before it was printed”.',
    'a person close to the talks',
  ],
  [
    'who is helped',
    'Aides to Governor Ida Holm said she was “resting and in good spirits”.',
    'Aides to Governor Ida Holm',
  ],
  [
    'the place of the dateline',
    'SEORIM, April 2 (Hanbit News) -- North Dalgo on Tuesday rejected it, calling it “an invitation to lose”.',
    'North Dalgo',
  ],
  [
    'one of two who wrote it',
    'Economists Hal Bright and Suda Rao wrote that it was “a loan that others pay”.',
    'Economists Hal Bright and Suda Rao',
  ],
  [
    'the clause, but whose fears they are',
    'The talks touched Brimhal’s fears over the “lack of open books” there.',
    'Brimhal',
  ],
  [
    'the clause, but whose fears they are, over a name',
    'The talks stalled, partly over Brimhal’s fears regarding NORDA’s “lack of open books” on the matter.',
    'Brimhal',
  ],
  ['who introduces, but whose words they are', 'In the words of Ida Holm, “it will hold”.', 'Ida Holm'],
  ['the owner of the news', 'Ida Holm said Ode’s plan would be “the end of it all”.', 'Ida Holm'],
])('the speaker is not %s', (_who, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  ['of a verb', 'Ida Holm backs Senator Luis Ocampo in the race. “I want a pier that lasts.”', ['Ida Holm']],
  [
    'of a verb behind an office',
    'The Harbour Council welcomed Ida Holm, calling her “the best of all pilots”.',
    ['the Harbour Council'],
  ],
  [
    'of a noun between two names',
    '“The pier is gone,” said Ocampo supporter Ida Holm. Luis Ocampo won.',
    ['Ida Holm'],
  ],
])('a phrase is over at, and not before, the words %s', (_what, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  [
    'an office of several words',
    'Secretary of State Marta Silva said “it will hold for a year”.',
    'Marta Silva',
  ],
  ['an office in a firm', 'Norvik Chief Executive Ben Ode said “it will hold for a year”.', 'Ben Ode'],
  [
    'a name like an adverb',
    '“It will hold for a year,” Ode said. “It will not hold,” Mary Lovely said.',
    'Ode',
  ],
  ['his lawyer', 'Ana Ruiz, a lawyer, came. “We will appeal this now,” his lawyer said.', 'Ana Ruiz'],
  ['they, of a group', 'The pilots left. “We do not stop,” they said.', null],
  ['the group’s spokesman', 'The group’s spokesman said “it is a sad day for us”.', 'the group’s spokesman'],
  [
    'an office held once',
    'Former governor Ida Holm came. “It is gone now,” the governor said.',
    'the governor',
  ],
  ['a firm', 'General Motors said “all of them will be refunded”.', 'General Motors'],
  [
    'half of a firm’s name',
    'Ben Ode of Castor-Brandt Co. was there. Castor announced a boat. “It floats very well,” he said.',
    'Ben Ode',
  ],
  ['a woman called spokesman', 'Port spokesman Helen Hale came. “It is a sad day,” she said.', 'Helen Hale'],
])('the source: %s', (_what, text, speaker) => {
  expect(speakers(text)[0]).toBe(speaker);
});

test.each([
  [
    'a group that spoke',
    '“We lose it all,” the pilots said. They added: “We stop.”',
    ['the pilots', 'the pilots'],
  ],
  ['one person', '“We lose it all,” Ida Holm said. They added: “We all stop now.”', ['Ida Holm', null]],
])('“they” after %s', (_who, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
