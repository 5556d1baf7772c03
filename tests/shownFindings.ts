import type { Citation, Finding, Header, Span } from '../src/model.js';

/** An invented article's header, with what a test wants to be different. */
export const headerOf = (rest: Partial<Header> = {}): Header => ({
  id: 'ferry.md',
  title: 'Ferry line to reopen',
  byline: null,
  agency: null,
  publisher: 'Harbour Courier',
  published: '2025-02-08',
  captured: null,
  url: null,
  language: 'en',
  digest: false,
  ...rest,
});

/** The first place of a text where some words stand, as a span. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + words.length };
}

/** Words of a text as a citation of an article. */
export const cite = (text: string, words: string, header: Partial<Header> = {}): Citation => ({
  exact: words,
  ...spanOf(text, words),
  article: headerOf(header),
});

const resigning = '“I will not resign,” Moss said, “and nobody in this party can make me.”';
const meeting = '“It would be a huge advantage for everyone,” the minister told her guests.';
const asset = 'He called it “a very big asset for everybody” on Sunday.';

/** A statement that its article breaks up. */
export const inTwoParts: Finding = {
  citation: cite(resigning, 'I will not resign,'),
  further: [cite(resigning, 'and nobody in this party can make me.')],
  speaker: 'Ada Moss',
};

/** Words that are reported in the outlet's own. */
export const reported: Finding = {
  citation: cite('Holm said that the talks would fail.', 'the talks would fail'),
  speaker: 'Berit Holm',
  indirect: true,
};

/** Words whose speaker has to be judged from their sentence. */
export const uncertain: Finding = {
  citation: cite(meeting, 'It would be a huge advantage for everyone,'),
  speaker: 'Ada Moss',
  uncertain: true,
  around: cite(meeting, meeting),
};

/** Words that are near those that were asked for, and not the claimed speaker's. */
export const reworded: Finding = {
  citation: cite(asset, 'a very big asset for everybody'),
  speaker: 'Tomas Weld',
  verdict: 'reworded',
  similarity: 0.876,
  claim: 'contradicted',
  differing: [spanOf(asset, 'very'), spanOf(asset, 'everybody')],
};

const ferry = { publisher: 'The Ferry', title: 'Weld on the pier', published: '2025-02-09' };
const tide = { publisher: 'Tide', title: 'Pier to open', published: '2025-02-10' };
const post = { publisher: 'Northern Post', title: 'Pier', published: '2025-02-11' };

/** One statement as four outlets print it. */
export const printed: Finding = {
  citation: cite(meeting, 'a huge advantage for everyone'),
  speaker: 'Ada Moss',
  printings: [
    {
      citation: cite(asset, 'a very big asset for everybody', ferry),
      differing: [spanOf(asset, 'very big asset'), spanOf(asset, 'everybody')],
    },
    {
      citation: cite('A huge advantage for everyone!', 'A huge advantage for everyone!', tide),
      differing: [],
    },
    { citation: cite('an advantage for everyone', 'advantage for everyone', post), differing: [] },
  ],
};
