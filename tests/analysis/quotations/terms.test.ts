import { expect, test } from 'vitest';
import { said } from './said.js';

test.each([
  ['so-called', 'The so-called “deep state of the old harbour” was blamed again.'],
  ['a style', 'The pier was built in the “form follows function”-style of its day.'],
  ['known as', 'The storm, known as “the great white winter”, broke the pier.'],
  ['a nickname', 'Ida Holm, nicknamed “the lady of the pier”, left.'],
  ['a name that somebody gave', 'A plan dubbed “the house at the end of the pier” failed.'],
  ['a meaning', 'The word means “a place where ships are bound” in English.'],
  ['a definition', 'It is defined as “a place where ships are bound”.'],
  ['a word that is explained', 'In Ulm “to be all at sea” means to be lost.'],
  ['a song', 'The band played the song “you will not always get it”.'],
  ['what is sung', 'Ida Holm sang “we shall all overcome” on the pier.'],
  ['a book', 'She sold her book “how to win friends in the harbour” in Ulm.'],
  ['a book by its name', 'A book called “how to win friends in the harbour” was sold.'],
  ['a film in capitals', 'The film “The Long Road Home to Ulm” won a prize.'],
  ['a bill in capitals', 'The bill, “An Act to Rebuild the Pier,” failed.'],
  ['a headline', 'An article headlined “Pier deal will cost thousands of jobs” appeared.'],
  ['a button', 'Press “accept all and continue” and the page opens.'],
  ['a sense', 'It gives “a person of no fixed opinions” as the second sense of the word.'],
  ['a name behind a comma', 'The dish, called “moon over the old pier” in Ulm, is made of eggs.'],
  ['a show', 'Speaking on “Meet the Press,” Ida Holm wept.'],
])('no statement: %s', (_what, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['called it', 'Ida Holm called it “a disgrace”.', 'Ida Holm', 'a disgrace'],
  ['was called', 'Ida Holm called what he did “a disgrace”.', 'Ida Holm', 'a disgrace'],
  ['said to be', 'Ida Holm said she was “in actuality” the mayor.', 'Ida Holm', 'in actuality'],
  ['a term of a speaker', 'Ida Holm said the “deep state” was behind it.', 'Ida Holm', 'deep state'],
  ['so-called inside', 'Ida Holm called Ben Ode a “so-called expert”.', 'Ida Holm', 'so-called expert'],
  ['a chant', 'Protesters chanted “lock her up” in Ulm.', 'Protesters', 'lock her up'],
  ['a sign', 'A sign read “keep off the old pier” in red.', 'a sign', 'keep off the old pier'],
  ['what the press is told', 'Ida Holm told the press “we are done here”.', 'Ida Holm', 'we are done here'],
  ['one word', 'Ida Holm described the talks as “constructive”.', 'Ida Holm', 'constructive'],
  [
    'a name like a song',
    'The plan of Ida Song “was a long and bitter mistake,” said Ben Ode.',
    'Ben Ode',
    'was a long and bitter mistake,',
  ],
  ['what somebody called', 'Ida Holm left what she called “a bitter night”.', 'Ida Holm', 'a bitter night'],
])('a statement or a part of one: %s', (_what, text, speaker, content) => {
  expect(said(text)).toEqual([[speaker, content]]);
});
