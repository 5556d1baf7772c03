import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/answering/claim.js';

const claims = (message: string) => claimsIn(message).map(({ words, speaker }) => [words, speaker]);

describe('the quotation of a message and whom it gives it to', () => {
  test.each([
    ['Lindt: “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['mara lindt: "we will keep the ferry"', 'we will keep the ferry', 'mara lindt'],
    ['Lindt on the winter ferry: "we will keep it running"', 'we will keep it running', 'Lindt'],
    ['"we will keep the ferry" - Lindt', 'we will keep the ferry', 'Lindt'],
    ['“We will keep the ferry.”\n— Mara Lindt, 2024', 'We will keep the ferry.', 'Mara Lindt'],
    ['"we will keep the ferry" (Mara Lindt, mayor)', 'we will keep the ferry', 'Mara Lindt'],
    ['Did Lindt really say “we will keep the ferry”?', 'we will keep the ferry', 'Lindt'],
    ['did lindt ever say "we will keep the ferry"??', 'we will keep the ferry', 'lindt'],
    ['“We will keep the ferry”, did Lindt say that?', 'We will keep the ferry', 'Lindt'],
    ['Lindt never said "we will keep the ferry".', 'we will keep the ferry', 'Lindt'],
    ["Lindt didn't say 'we will keep the ferry'!", 'we will keep the ferry', 'Lindt'],
    ['Lindt said that she “will keep the ferry for ever”', 'will keep the ferry for ever', 'Lindt'],
    ['According to Lindt, "we will keep the ferry".', 'we will keep the ferry', 'Lindt'],
    ['"We will keep the ferry," Mara Lindt told reporters.', 'We will keep the ferry', 'Mara Lindt'],
    ['Lindt told Berg: "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    [
      'Mayor Mara Lindt said on Friday: "we will keep the ferry"',
      'we will keep the ferry',
      'Mayor Mara Lindt',
    ],
    ['Yesterday it rained. lindt told reporters: "we will keep it"', 'we will keep it', 'lindt'],
    ['Lindt warned: "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    ['“We will keep the ferry”, Lindt said', 'We will keep the ferry', 'Lindt'],
    ['“We will keep the ferry” by Mara Lindt', 'We will keep the ferry', 'Mara Lindt'],
    ['“We will keep the ferry” as Lindt put it', 'We will keep the ferry', 'Lindt'],
    ['“We will keep the ferry”: Lindt at the harbour', 'We will keep the ferry', 'Lindt'],
    ['“We will keep the ferry”\n\nMara Lindt, 8 February 2025', 'We will keep the ferry', 'Mara Lindt'],
    ['lol Lindt actually said “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Lindt — “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Lindt’s words: “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Lindt quote: “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Quote from Mara Lindt: “we will keep the ferry”', 'we will keep the ferry', 'Mara Lindt'],
    ['Mara Lindt @maralindt\n“we will keep the ferry”', 'we will keep the ferry', 'Mara Lindt'],
    ['RT @newsbot: Lindt: “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Lindt tonight: “we will keep the ferry” Wow.', 'we will keep the ferry', 'Lindt'],
    ['Not Lindt saying "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    ['per Lindt: "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    ['quoting lindt here: "we will keep the ferry"', 'we will keep the ferry', 'lindt'],
    ['Lindt 🗣️ "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    ['🚨 JUST IN 🚨 Lindt on the ferry: "we will keep it running"', 'we will keep it running', 'Lindt'],
    ['[Lindt] "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    ['"we will keep the ferry" [Mara Lindt]', 'we will keep the ferry', 'Mara Lindt'],
    ['wow "we will keep the ferry" says lindt after that vote', 'we will keep the ferry', 'lindt'],
    ['pretty sure it was Lindt who said "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    ['remember when lindt promised "we will keep the ferry"?', 'we will keep the ferry', 'lindt'],
    ['"We will keep the ferry." That was Mara Lindt in March.', 'We will keep the ferry.', 'Mara Lindt'],
    ['“We will keep the ferry”\n\nsupposedly Mara Lindt', 'We will keep the ferry', 'Mara Lindt'],
    ['"we will keep the ferry" is a quote from Mara Lindt', 'we will keep the ferry', 'Mara Lindt'],
    ['That Lindt quote about “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Asked about it, Lindt replied: “we will keep the ferry”', 'we will keep the ferry', 'Lindt'],
    ['Lindt thinks it is "a gift to the gulls"', 'a gift to the gulls', 'Lindt'],
    ['Lindt → "we will keep the ferry"', 'we will keep the ferry', 'Lindt'],
    [
      'Mara Lindt\n“We will keep the ferry.\nWe have to.”',
      'We will keep the ferry. We have to.',
      'Mara Lindt',
    ],
    ['"we will keep the ferry" - some politician', 'we will keep the ferry', null],
    ['she said "we will keep the ferry"', 'we will keep the ferry', null],
    ['loved "The Long Ferry" yesterday', 'The Long Ferry', null],
    ['the "free" ferry costs a lot', 'free', null],
    ['Quote of the day: “we will keep the ferry”', 'we will keep the ferry', null],
    ['Just read this: “we will keep the ferry”', 'we will keep the ferry', null],
    ['New article: “we will keep the ferry”', 'we will keep the ferry', null],
    ['who said "we will keep the ferry"', 'we will keep the ferry', null],
    ['“We will keep the ferry” - who said this?', 'We will keep the ferry', null],
    ['BREAKING: "we will keep the ferry"', 'we will keep the ferry', null],
    ['"we will keep the ferry"', 'we will keep the ferry', null],
    ['lol look at this "we will keep\nthe ferry\nfor ever"', 'we will keep the ferry for ever', null],
  ])('%s', (message, words, speaker) => expect(claims(message)).toEqual([[words, speaker]]));
});

describe('several quotations', () => {
  test('are several claims, each with its speaker', () => {
    expect(claims('Lindt never said "I like the tram a lot", she said "I can live with the tram".')).toEqual([
      ['I like the tram a lot', 'Lindt'],
      ['I can live with the tram', 'Lindt'],
    ]);
  });
  test('each of which stands behind whoever says it', () => {
    expect(claims('Berg said “our time is limited”, and Lindt said “we will keep the ferry”')).toEqual([
      ['our time is limited', 'Berg'],
      ['we will keep the ferry', 'Lindt'],
    ]);
  });
  test('of which the longest three are taken, in the order of the text', () => {
    const message = '"one two three" "one two three four five" "a b c d e f g h" "one two three four six"';
    expect(claims(message).map(([words]) => words)).toEqual([
      'one two three four five',
      'a b c d e f g h',
      'one two three four six',
    ]);
  });
  test('a marked word beside a statement is none', () => {
    expect(claims('The "green" mayor Lindt: "we will keep the ferry"').map(([words]) => words)).toEqual([
      'we will keep the ferry',
    ]);
  });
  test('a marked word alone is what was asked for', () => {
    expect(claims('Who called the tram "appropriate"?')).toEqual([['appropriate', null]]);
  });
});

test('each line of a transcript is a claim of whoever it begins with', () => {
  expect(
    claims('Lindt: the ferry stays\nBerg: it has to go\n\nAlso Lindt two weeks later: it may go'),
  ).toEqual([
    ['the ferry stays', 'Lindt'],
    ['it has to go', 'Berg'],
    ['it may go', 'Lindt'],
  ]);
  expect(claims('Reporter: is it lost?\nLindt: the ferry stays')).toEqual([['the ferry stays', 'Lindt']]);
});

describe('without quotation marks', () => {
  test.each([
    ['we will keep the ferry', 'we will keep the ferry', null],
    ["it's over, and we can't go on", "it's over, and we can't go on", null],
    ['Lindt: we will keep the ferry', 'we will keep the ferry', 'Lindt'],
    ['did mara lindt say we will keep the ferry?', 'we will keep the ferry', 'mara lindt'],
    ['Has Lindt ever said that the ferry is lost?', 'the ferry is lost', 'Lindt'],
    ['Lindt said the ferry is lost', 'the ferry is lost', 'Lindt'],
    ['Lindt never said that the ferry is lost', 'the ferry is lost', 'Lindt'],
    ['according to Mara Lindt, the ferry is lost', 'the ferry is lost', 'Mara Lindt'],
    ['As the saying goes, the ferry is lost', 'As the saying goes, the ferry is lost', null],
    ['the ferry is lost - Lindt', 'the ferry is lost', 'Lindt'],
    ['who said the ferry is lost', 'the ferry is lost', null],
    ['Lindt told Berg: the ferry is lost', 'the ferry is lost', 'Lindt'],
    ['Lindt said on Friday: the ferry is lost', 'the ferry is lost', 'Lindt'],
    ['he said the ferry is lost', 'he said the ferry is lost', null],
    ['news: the ferry is lost', 'the ferry is lost', null],
    ['Mara Lindt (@maralindt) we will keep it 8:15 AM · Feb 8, 2025', 'we will keep it', 'Mara Lindt'],
    ['Minister Mara Lindt has warned that the ferry is lost', 'the ferry is lost', 'Minister Mara Lindt'],
    ['Lindt says that the ferry is lost, source?', 'the ferry is lost', 'Lindt'],
    ['is it true Lindt told the hearing that the ferry is lost?', 'the ferry is lost', 'Lindt'],
    ['TODO: call the ferry', 'TODO: call the ferry', null],
    ['Monday: gym, Tuesday: rest', 'Monday: gym, Tuesday: rest', null],
    ['Pros: cheap\nCons: slow', 'Pros: cheap Cons: slow', null],
    ['Me: early night\nAlso me at 3am: one more', 'Me: early night Also me at 3am: one more', null],
    ['a North-South ferry - at last', 'a North-South ferry - at last', null],
  ])('%s', (message, words, speaker) => expect(claims(message)).toEqual([[words, speaker]]));

  test('a short message is its words', () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    expect(claims(words)).toEqual([[words, null]]);
    expect(claims(`${words} more`)).toEqual([]);
  });
  test('a long one is its words where it says whose they are', () => {
    const words = Array.from({ length: 80 }, (_, i) => `w${i}`).join(' ');
    expect(claims(`Lindt: ${words}`)).toEqual([[words, 'Lindt']]);
  });
  test.each(['', '  \n ', '“”'])('nothing of %j but itself', (message) => {
    expect(
      claims(message)
        .map(([words]) => words)
        .join(''),
    ).toBe(message.trim());
  });
});

test('takes any message', () => {
  const scraps = ['"', '“', '’', ': ', ' - ', 'Did ', 'Lindt ', 'said ', '\n', 'who ', '(', '😀', 'a. '];
  for (const scrap of scraps) {
    for (const other of scraps) expect(Array.isArray(claimsIn(`${scrap}${other}`.repeat(400)))).toBe(true);
  }
});
