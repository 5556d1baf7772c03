import { describe, expect, test } from 'vitest';
import { askedIn } from '../../src/answering/following/askedIn.js';
import { asksMore } from '../../src/answering/following/asksMore.js';
import { followUp } from '../../src/answering/following/followUp.js';

const said = 'What did Lindt say about North Korea?';
const whySummit = 'Why did the Hanoi summit fail?';
const timeline = 'Timeline on the ferry since 2002';

describe('what goes on from a question is completed by it', () => {
  test.each([
    // Another time.
    [said, 'and in 2019?', 'What did Lindt say about North Korea in 2019?'],
    [said, 'in 2019', 'What did Lindt say about North Korea in 2019?'],
    [said, '2019?', 'What did Lindt say about North Korea in 2019?'],
    [said, 'what about March 2019?', 'What did Lindt say about North Korea in March 2019?'],
    [said, 'on 12 June 2018?', 'What did Lindt say about North Korea on 12 June 2018?'],
    ['What happened in Hanoi in 2018?', 'and 2019?', 'What happened in Hanoi in 2019?'],
    ['What happened in Hanoi in March 2018?', 'and since 2019?', 'What happened in Hanoi since 2019?'],
    [timeline, 'between 2018 and 2019', 'Timeline on the ferry between 2018 and 2019?'],
    ['What did Lindt say in march 2019?', 'and 2018?', 'What did Lindt say in 2018?'],
    ['what happened on 12 june 2018', 'and on 3 May 2019?', 'what happened on 3 May 2019?'],
    ['What happened in room 2019?', 'and in 2018?', 'What happened in room 2019 in 2018?'],
    // Another person or place.
    [said, 'and Kishida?', 'What did Kishida say about North Korea?'],
    [said, 'What about Fumio Kishida?', 'What did Fumio Kishida say about North Korea?'],
    [said, 'what about Japan?', 'What did Lindt say about Japan?'],
    [said, 'and japan?', 'What did Lindt say about japan?'],
    ['what did the mayor say about ice', 'and Kishida', 'what did Kishida say about ice?'],
    [whySummit, 'and Singapore?', 'Why did the Singapore summit fail?'],
    ['Why was the ferry to Norvik late?', 'and Riga?', 'Why was the ferry to Riga late?'],
    ['Who is Mara Lindt?', 'And Berit Holm?', 'Who is Berit Holm?'],
    ['What did Lindt and Holm sign?', 'and Strand?', 'What did Lindt and Holm sign, Strand?'],
    ['Quotations of Mara Lindt on ice', 'and Berit Holm?', 'Quotations of Berit Holm on ice?'],
    ['Timeline of the Hanoi summit', 'and Trump?', 'Timeline of Trump?'],
    ['Why did the Marrowdale dam collapse?', 'and Kim?', 'Why did the Marrowdale dam collapse, Kim?'],
    ['Quotations of Brandt', 'and Kim?', 'Quotations of Kim?'],
    // Another topic.
    ['Why did the Marrowdale dam collapse?', 'and the telescope?', 'Why did the telescope collapse?'],
    ['Why did Marrowdale flood?', 'and the telescope?', 'Why did Marrowdale flood, the telescope?'],
    [said, 'and about the ferry?', 'What did Lindt say about the ferry?'],
    [said, 'and tariffs?', 'What did Lindt say about tariffs?'],
    [timeline, 'what about the school?', 'Timeline on the school since 2002?'],
    // Another thing to know.
    [whySummit, 'when was that?', 'When did the Hanoi summit fail?'],
    [whySummit, 'When?', 'When did the Hanoi summit fail?'],
    ['When was the harbour closed?', 'and why?', 'Why was the harbour closed?'],
    ['When was the harbour closed?', 'why did it happen', 'Why was the harbour closed?'],
    [said, 'when was that?', 'When North Korea?'],
    [said, 'why?', 'Why North Korea?'],
    ['Who won the election in Ostrany?', 'when was that?', 'When was the election in Ostrany?'],
    ['Did Lindt say “the ferry is lost”?', 'who said that?', 'Who said “the ferry is lost”?'],
    [said, 'who said that?', 'Quotations on North Korea?'],
    ['Why was the ferry cancelled?', 'who said that?', 'Quotations on the ferry?'],
    ['What happened to the pier?', 'who said so?', 'Quotations on the pier?'],
    // Whom a pronoun means.
    [said, 'what did he say about Japan?', 'what did Lindt say about Japan?'],
    ['Who is Mara Lindt?', 'and when did she resign?', 'when did Mara Lindt resign?'],
  ])('%j, then %j', (before, question, completed) =>
    expect(followUp(before, question)).toEqual({ question: completed }),
  );
});

const dam = 'Why did the Marrowdale dam collapse?';
const election = 'Who won the election in Ostrany?';

describe('a short question without a topic takes that of the question before', () => {
  test.each([
    [dam, 'how many died?', 'how many died, the Marrowdale dam collapse?'],
    [dam, 'who was to blame?', 'who was to blame, the Marrowdale dam collapse?'],
    [dam, 'and how many died?', 'how many died, the Marrowdale dam collapse?'],
    [election, 'with how many votes?', 'with how many votes, the election in Ostrany?'],
    ['What did Lindt say about North Korea?', 'who else was there?', 'who else was there, North Korea?'],
  ])('in a reply to %j: %j', (before, question, completed) =>
    expect(followUp(before, question, true)).toEqual({ question: completed }),
  );
  test.each([
    [dam, 'and how many died?', 'how many died, the Marrowdale dam collapse?'],
    [election, 'with how many votes?', 'with how many votes, the election in Ostrany?'],
  ])('next to %j in a chat: %j', (before, question, completed) =>
    expect(followUp(before, question)).toEqual({ question: completed }),
  );
  test.each(['how many died?', 'who was to blame?'])('but not %j in a chat', (question) =>
    expect(followUp(dam, question)).toBeNull(),
  );
  test.each([
    'Why was the ferry cancelled?',
    'how many died in Karsk?',
    'how many people work in all of these towns now?',
    'thanks',
    'so sad',
  ])('nor %j in a reply', (question) => expect(followUp(dam, question, true)).toBeNull());
  test('nor where the question before has none', () =>
    expect(followUp('why did it rain?', 'how many died?', true)).toBeNull());
});

test.each([
  'more',
  'More?',
  'show me more',
  'anything else?',
  'more please!',
  'and more?',
  'next page',
  'keep going',
  'more of that',
])('%j asks for more of the same', (question) =>
  expect(followUp(said, question)).toEqual({ question: said, limit: 25 }),
);

test.each(['more on the tram', 'moreover', 'no more', 'more or less', 'next year', ''])(
  '%j does not',
  (words) => expect(asksMore(words)).toBe(false),
);

describe('a question by itself stays alone', () => {
  test.each([
    'what about he?',
    'and it?',
    'Why was the ferry cancelled?',
    'When was the harbour closed?',
    'What did Kishida say about Japan?',
    'Who is Mara Lindt?',
    'thanks',
    'thank you, that helps a lot',
    'and now for something completely different, which is a longer sentence than that',
    'The year 2019 was cold, and the harbour froze over in that winter',
    'what did she say to Holm, and what did Holm say about the ferry to the people of Norvik?',
    '',
    '???',
  ])('%j', (question) => expect(followUp(said, question)).toBeNull());
  test('where several people may be meant by a pronoun', () =>
    expect(followUp('What did Lindt and Holm sign?', 'when did she resign?')).toBeNull());
  test('where the question before tells no topic to ask on', () =>
    expect(followUp('Who won?', 'why?')).toBeNull());
  test('where nothing was asked before', () => expect(followUp(' ? ', 'and in 2019?')).toBeNull());
});

test('hostile words are read in linear time, and stay words', () => {
  expect(followUp(said, `and ${'a '.repeat(50_000)}?`)).toBeNull();
  expect(followUp(`${'on '.repeat(2_000)}`, 'and in 2019?')?.question).toMatch(/ in 2019\?$/);
  expect(followUp(said, 'and $& $1?')).toEqual({ question: 'What did Lindt say about $& $1?' });
});

describe('the heading of an answer tells what was asked', () => {
  test.each([
    ['What the coverage says on “Why did it fail?”', 'Why did it fail?'],
    ['What the coverage says on “Why did the “Hanoi” summit …”', 'Why did the “Hanoi” summit'],
    ['Quotations of Mara Lindt on “the ferry”', 'Quotations of Mara Lindt on the ferry'],
    ['Timeline on “North Korea” since 2002', 'Timeline on North Korea since 2002'],
    ['The coverage has no quotation of Mara Lindt on “tariffs”.', 'Quotations of Mara Lindt on tariffs'],
    ['“our time is limited” (word for word): Shigeru Ishiba', 'Who said “our time is limited”'],
    ['Mara Lindt is quoted with “our time is limited”', 'Who said “our time is limited”'],
    ['Nobody is quoted with “our time is up”. The nearest:', 'Who said “our time is up”'],
    ['The coverage does not speak of this: it has nothing on “casino”.', null],
    ['The coverage: 5 articles', null],
    ['', null],
  ])('%j', (heading, asked) => expect(askedIn(heading)).toBe(asked));
});
