import { expect, test } from 'vitest';
import { printed, quotationsIn, said } from './said.js';

const speakers = (text: string): (string | null)[] => said(text).map(([speaker = null]) => speaker);

test.each([
  ['behind', '“We will rebuild the pier,” Ida Holm said.', 'Ida Holm'],
  ['behind, inverted', '“We will rebuild the pier,” said Ida Holm.', 'Ida Holm'],
  ['before', 'Ida Holm said: “We will rebuild the pier.”', 'Ida Holm'],
  ['before, with "that"', 'Ida Holm said that “the pier will be rebuilt”.', 'Ida Holm'],
  ['according to', 'The pier “will be rebuilt by May”, according to Ida Holm.', 'Ida Holm'],
  ['according to, before', 'According to Ida Holm, the pier “will be rebuilt by May”.', 'Ida Holm'],
  ['a label', 'Ida Holm: “We will rebuild the pier.”', 'Ida Holm'],
  ['a label with an aside', 'Ida Holm, mayor of Ulm: “We will rebuild the pier.”', 'Ida Holm'],
  ['a dash', '“We will rebuild the pier.” — Ida Holm, speech in Ulm, 5 May', 'Ida Holm'],
  ['a dash and a bracket', '“We will rebuild the pier” — Ida Holm (Harbour News, 5 May)', 'Ida Holm'],
  ['a dash and nobody by name', '“We will rebuild.” — Senior official', 'Senior official'],
  ['a label with a date', 'Ida Holm (5 May 2021): “We will rebuild the pier.”', 'Ida Holm'],
  ['a dash and that nobody is known', '“lack of money” — speaker unclear, in an account of Ulm', null],
  ['a dash in the next paragraph', '“We will rebuild the pier.”\n\n— Ida Holm, Ulm.', 'Ida Holm'],
  [
    'a statement obtained by somebody',
    'A letter from the port obtained by the paper warns that “it will be late”.',
    'a letter',
  ],
  [
    'a pronoun behind a place',
    'Ida Holm agreed. In states like South Carolina, he said, it is “a long way off now”.',
    null,
  ],
  ['a bracket', '“We will rebuild the pier,” Rep. Ida Holm (D-Ohio) said.', 'Ida Holm'],
  ['a sentence of its own', '“We will rebuild. Soon.” Mayor Ida Holm (@holm) tweeted.', 'Ida Holm'],
  ['a verb that no list has', '“We will rebuild the pier,” Ida Holm trumpeted.', 'Ida Holm'],
  ['a statement', 'Ida Holm’s statement read: “We will rebuild the pier.”', 'Ida Holm'],
  ['the end of the sentence', '“We will rebuild,” the end of a long wait, Ida Holm says.', 'Ida Holm'],
  ['a line break', '“We will rebuild\nthe pier,” said\nIda Holm.', 'Ida Holm'],
  ['two blanks', '“We will rebuild the pier,” said  Ida Holm.', 'Ida Holm'],
])('a cue %s', (_where, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  ['an aside', '“We will rebuild it,” Ida Holm, a harbour pilot in Ulm, Bavaria, said.', 'Ida Holm'],
  ['an aside before', 'Ida Holm, a pilot, said: “We will rebuild it.”', 'Ida Holm'],
  ['a name in an aside', 'The mayor, Ida Holm, said “we will rebuild it”.', 'Ida Holm'],
  ['a name far behind', '“We will rebuild it,” said the newly named head of the port, Ida Holm.', 'Ida Holm'],
  ['a party in an aside', '“We will rebuild it,” Senator Ida Holm, R-Wis., said.', 'Ida Holm'],
  ['a title of several words', '“We will rebuild it,” said former secretary of state Ida Holm.', 'Ida Holm'],
  ['an adverb', 'Ida Holm recently urged them to come, saying, “we will rebuild it”.', 'Ida Holm'],
  ['a nickname', '“We will rebuild it,” said a man who goes by the name “Smokey.”', 'Smokey'],
  ['a relative clause', 'Ida Holm, who runs the port in Ulm, told us “it will be rebuilt”.', 'Ida Holm'],
  ['a second verb', 'Ida Holm criticised Ben Ode, saying “it will never be rebuilt”.', 'Ida Holm'],
  ['an opening clause', 'Speaking with Ben Ode, Ida Holm announced “a pier of our own”.', 'Ida Holm'],
  ['a preposition', 'Ida Holm after a talk with Ben Ode praised “a pier of our own”.', 'Ida Holm'],
  ['an infinitive', 'Ida Holm went on to say “it will be rebuilt by May”.', 'Ida Holm'],
  ['an inserted verb', 'One plan, says Ida Holm, is “to rebuild it by May”.', 'Ida Holm'],
  ['a participle behind a verb', 'Ben Ode left early, Ida Holm said, adding, “he was not well”.', 'Ida Holm'],
  ['a name behind a noun', '“It will be rebuilt,” said Ode supporter Ida Holm. Ben Ode won.', 'Ida Holm'],
  [
    'an object that looks like a speaker',
    'Ida Holm, a pilot, said Ode “was never in it at all”.',
    'Ida Holm',
  ],
  ['a heading', 'Why it matters: Ida Holm said “it will be rebuilt by May”.', 'Ida Holm'],
])('the subject beside %s', (_what, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  ['the one who is told', '“It is safe at home,” Ida Holm told Ben Ode.', 'Ida Holm'],
  ['the one who asks', 'Asked by Ben Ode about it, Ida Holm said “it will be rebuilt”.', 'Ida Holm'],
  ['the one who is quoted', 'Quoting Lincoln, Ida Holm said “a house divided cannot stand”.', 'Ida Holm'],
  ['the one inside the quotation', '“Ben Ode promised us a pier,” said Ida Holm.', 'Ida Holm'],
  ['the agency', 'The news agency Brimhal reported Ida Holm as saying, “It will be rebuilt.”', 'Ida Holm'],
  [
    'the agency that cites',
    'It will be rebuilt “by the end of May”, Brimhal reported on Monday citing Ida Holm.',
    'Ida Holm',
  ],
  ['the owner of comments', 'Ben Ode said Ida Holm’s comments “show how little she knows”.', 'Ben Ode'],
  ['the place of the talk', 'Ida Holm told the crowd in Ulm “it will be rebuilt”.', 'Ida Holm'],
])('the speaker is not %s', (_who, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test('who asks a passive question stays unclear', () => {
  expect(speakers('Ida Holm was asked, “Will it ever be rebuilt?”')).toEqual([null]);
});

test('a quotation split by its cue has one speaker', () => {
  expect(said('“I will not go,” Ida Holm said, “and nobody can make me.”')).toEqual([
    ['Ida Holm', 'I will not go,'],
    ['Ida Holm', 'and nobody can make me.'],
  ]);
});

test.each([
  ['a group', 'The researchers wrote that “the effect is gone by May”.', 'the researchers'],
  [
    'an official without a name',
    '“Shred it all by Friday,” said a senior official who left.',
    'a senior official',
  ],
  ['an organisation', 'Norvik Airlines said “all of them will be refunded”.', 'Norvik Airlines'],
  [
    'somebody for a candidate',
    '“He is done here,” said a spokeswoman for candidate Ben Ode.',
    'a spokeswoman for candidate Ben Ode',
  ],
  ['somebody close to a name', '“He is done here,” said an adviser to Ben Ode.', 'an adviser to Ben Ode'],
])('%s speaks as printed', (_who, text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test('cue and source are what is printed', () => {
  const text = 'Ida Holm is mayor. “We will rebuild it,” the mayor said.';
  const [quotation] = quotationsIn(text);
  expect(printed(text, quotation?.cue ?? null)).toBe('said');
  expect(printed(text, quotation?.source ?? null)).toBe('the mayor');
  expect(quotation?.certainty).toBeGreaterThan(0.5);
});
