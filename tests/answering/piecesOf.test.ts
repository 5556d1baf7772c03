import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../src/answering/piecesOf.js';

describe('what is one sentence is looked for as it is', () => {
  test.each([
    ['Why did the ferry line close?'],
    ['Why did it close?'],
    ['ferry prices Gull Island'],
    ['The pier burned down in 2018.'],
  ])('%s', (text) => expect(piecesOf(text)).toEqual([text]));
});

describe('without what posts put around it', () => {
  test.each([
    ['BREAKING: the pier burned down 🔥🔥', 'the pier burned down'],
    ['RT @harbour: The pier burned down', 'The pier burned down'],
    ['@anna @ben the pier burned down', 'the pier burned down'],
    ['(3/7) The pier burned down', 'The pier burned down'],
    ['3/ The pier burned down', 'The pier burned down'],
    ['Thread 3/7 The pier burned down', 'The pier burned down'],
    ['9/11 commission report', '9/11 commission report'],
    ['24/7 news of the pier', '24/7 news of the pier'],
    ['News on #Norvik #Lindt', 'News on Norvik Lindt'],
    ['What did Lindt say about #Norvik', 'What did Lindt say about Norvik'],
    ['The pier burned down. #Norvik #pier', 'The pier burned down.'],
    ['The #pier burned down #ferry #GullIsland', 'The pier burned down'],
    ['lol the pier burned down', 'the pier burned down'],
    ['Can somebody explain why the pier burned down?', 'why the pier burned down?'],
    // What a question begins with is none of that.
    ['and Ada Moss?', 'and Ada Moss?'],
    ['Newspapers: who owns them?', 'Newspapers: who owns them?'],
    ['🔥', '🔥'],
  ])('%s', (post, piece) => expect(piecesOf(post)).toEqual([piece]));
});

const told = 'Ada Moss wants to reopen the ferry line before the summer.';
const filler = 'My sister never took it because she gets seasick on anything that floats. '.repeat(3).trim();

describe('of a post', () => {
  test('a short one is looked for as a whole first', () => {
    const post = `${told} Her condition: a deeper pier.`;
    expect(piecesOf(post)[0]).toBe(post);
  });
  test('what it asks comes first in a longer one', () => {
    expect(piecesOf(`Morning all! ${filler} Why did the Gull Island line close? Thanks!`)[0]).toBe(
      'Why did the Gull Island line close?',
    );
  });
  test('a question that names nothing goes with what was named before, then alone', () => {
    const asked = 'What did she say about the pier?';
    expect(piecesOf(`${filler} ${told} ${asked}`).slice(0, 2)).toEqual([`${told} ${asked}`, asked]);
  });
  test.each(['What do you all think?', 'Thoughts?', 'Did you see this?', 'Is that true?', 'Why?'])(
    'a question to its readers is none: %s',
    (question) => expect(piecesOf(`${filler} ${told} ${question}`)).toEqual([told]),
  );
  test('what names somebody comes before what does not', () => {
    expect(piecesOf(`${filler} ${told} ${filler}`)).toEqual([told]);
  });
  test('a headline is a sentence', () => {
    expect(piecesOf(`Ferry line to Gull Island reopens\n\n${told} ${filler}`)[0]).toBe(
      'Ferry line to Gull Island reopens',
    );
  });
  test('of a long one no more than four pieces are looked for', () => {
    expect(
      piecesOf(
        `${told} `.repeat(1) +
          Array.from({ length: 40 }, (_, i) => `Ada Moss saw ship ${i} leave.`).join(' '),
      ),
    ).toHaveLength(4);
  });
  test('one that names nothing at all is looked for by its first sentences', () => {
    expect(piecesOf(filler.toLowerCase())).toHaveLength(1);
  });
});

test.each([' #a', '@a ', '? ', '1/', 'why? ', '🔥', ' \n'])('%j over and over is read in time', (piece) => {
  expect(piecesOf(piece.repeat(4_000 / piece.length)).length).toBeLessThanOrEqual(4);
});
