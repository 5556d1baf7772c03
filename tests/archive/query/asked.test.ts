import { expect, test } from 'vitest';
import { askedBy } from '../../../src/archive/query/asked.js';

test.each([
  ['Who won the election?', 'who'],
  ["Who's the mayor of Norvik", 'who'],
  ['Whose words are these?', 'who'],
  ['By whom was the harbour built?', 'who'],
  ['Which minister resigned?', 'who'],
  ['The bridge was opened by whom?', 'who'],
  ['When did the ferry sink?', 'when'],
  ['what year did they meet', 'when'],
  ['On which day does the fair begin?', 'when'],
  ['Since when has the harbour been closed?', 'when'],
  ['How long ago was it built?', 'when'],
  ['The fair is held in which month?', 'when'],
  ['Where did Kim and Trump meet?', 'where'],
  ['In which city was the summit?', 'where'],
  ['What country has the most lakes?', 'where'],
  ['How many people drowned?', 'how many'],
  ['How old is the mayor?', 'how many'],
  ['how much did it cost?', 'how many'],
  ['What percentage voted?', 'how many'],
  ['What was the number of votes?', 'how many'],
  ['Why did the Hanoi summit fail?', 'why'],
  ['For what reason was it closed?', 'why'],
  ['What was the main cause of the fire?', 'why'],
  ['How come the ferry is late?', 'why'],
  ['please tell me when the ferry sank', 'when'],
  ['Do you know who built it?', 'who'],
])('%s asks %s', (question, asked) => expect(askedBy(question)).toBe(asked));

test.each([
  'North Korea sanctions',
  'What did the mayor say about the ferry?',
  'the man who shot the president',
  'The mayor was asleep when the ferry sank',
  'How did the summit end?',
  'World Health Organization WHO advice',
  '',
  '???',
])('%s says nothing of what it wants', (question) => expect(askedBy(question)).toBe('passage'));

test('a text of any length takes no time to speak of', () => {
  expect(askedBy('so and '.repeat(100_000))).toBe('passage');
});
