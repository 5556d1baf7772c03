import { describe, expect, test } from 'vitest';
import { mentionedIn } from '../../../src/archive/suggestions/topicWords.js';

const wordsIn = (text: string) => mentionedIn(text).map(({ words }) => words);

test.each([
  ['They closed the dam.', ['dam']],
  ['He spoke of sanctions against the port.', ['sanctions', 'port']],
  ['The new steel ferry is late, and 60 grey jets were.', ['ferry', 'steel ferry', 'jets', 'grey jets']],
  ['Half a metre of snow fell on the pier.', ['metre', 'snow', 'pier']],
  ['Now the iPhone is out.', ['iPhone']],
  [
    'In Norvik the People’s Republic of Ling met Norvik’s Harbour Board.',
    ['Norvik', 'People’s Republic of Ling', 'Norvik', 'Harbour Board'],
  ],
  ['The statement carried by all.', []],
  ['They said so of a hundred and two, and nearly all of the company soon.', []],
  ['If Norvik, then after reading aloud they go.', ['Norvik']],
])('%j speaks of %j', (text, words) => expect(wordsIn(text)).toEqual(words));

describe('a noun behind a name', () => {
  test.each([
    ['They saw the Norvik summit.', null],
    ['They say Norvik summit.', 'summit'],
  ])('%j counts where %j is known as one', (text, noun) => {
    expect(mentionedIn(text).find(({ words }) => words === 'Norvik summit')?.noun).toBe(noun);
  });
});
