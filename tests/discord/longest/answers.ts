import type { Answer, Citation, Field, Finding, Header, Profile } from '../../../src/model.js';
import { headerOf } from '../../shownFindings.js';
import { serverChannels } from '../../standin/places.js';
import type { Letters } from './letters.js';

const start = 9;

const cited = (exact: string, header: Partial<Header> = {}): Citation => ({
  exact,
  start,
  end: start + exact.length,
  article: headerOf(header),
});

const several = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

const answerOf = (findings: readonly Finding[], rest: Partial<Answer> = {}): Answer => ({
  outcome: 'answered',
  heading: 'What was found',
  findings,
  ...rest,
});

const short = 'We will sail again.';

/** An article whose every line is as long as can be. */
const longHeader = (text: Letters): Partial<Header> => ({
  id: text(1_000),
  title: text(2_000),
  byline: text(300),
  publisher: text(300),
  agency: text(300),
  url: `https://press.example/${encodeURIComponent(text(1_000).replace(/\p{Cs}/gu, '?'))}`.slice(0, 4_000),
});

const profile = (name: string, text: Letters): Profile => ({
  name,
  aliases: several(20, () => text(300)),
  roles: several(20, () => text(300)),
  statements: 999_999,
  besides: { uncertain: 99_999, reported: 99_999, told: 99_999 },
  outlets: several(40, () => text(300)),
  first: '1999-01-01',
  last: '2025-02-08',
});

/** An event with everything that may stand with one. */
const event = (text: Letters): Finding => ({
  citation: cited(text(2_000), longHeader(text)),
  dating: {
    words: null,
    from: 'published',
    bounds: null,
    countedFrom: { exact: text(300), start: 0, end: 300 },
  },
  uncertain: true,
  status: 'planned',
  background: true,
  accounts: Array(6).fill({
    citation: cited(text(2_000), longHeader(text)),
    date: '2018',
    contradicts: true,
  }),
  alsoIn: Array(40).fill(headerOf(longHeader(text))),
});

/** A quotation with everything that may stand with one. */
const quotation = (text: Letters): Finding => ({
  citation: cited(text(10_000), longHeader(text)),
  further: Array(5).fill(cited(text(2_000), longHeader(text))),
  speaker: text(300),
  uncertain: true,
  toldBy: text(300),
  verdict: 'reworded',
  similarity: 0.5,
  claim: 'contradicted',
  turns: 'opposite',
  differing: several(500, (place) => ({ start: start + place * 20, end: start + place * 20 + 9 })),
  around: cited(text(5_000), longHeader(text)),
  printings: Array(40).fill({
    citation: cited(text(2_000), longHeader(text)),
    differing: [{ start, end: start + 50 }],
  }),
  alsoIn: Array(40).fill(headerOf(longHeader(text))),
  sameStory: Array(40).fill(headerOf(longHeader(text))),
});

const form = (text: Letters): Field[] => [
  { option: 'channels', label: text(2_000), of: 'channels', chosen: [...serverChannels] },
  { option: 'forums', label: text(300), of: 'forums', chosen: [] },
  ...several(2, (place) => ({
    option: `choice${place}`,
    label: text(300),
    of: several(40, (i) => ({ value: `${i}`, about: text(300) })),
    chosen: ['7'],
  })),
];

const ask = (text: Letters) => ({ command: 'ask', options: { question: text(4_000) } });

/** The longest answers there may be, each made of letters of one kind. */
export const longestAnswers: Readonly<Record<string, (text: Letters) => Answer>> = {
  'a name of 300': (text) => answerOf([{ citation: cited(short), speaker: text(300) }]),
  'a quotation of 10,000': (text) => answerOf([{ citation: cited(text(10_000)), speaker: 'Ada Moss' }]),
  '500 findings': (text) => answerOf(several(500, () => ({ citation: cited(text(300)) }))),
  'quotations with everything': (text) => {
    const of = quotation(text);
    return answerOf(several(500, () => ({ ...of })));
  },
  'events with everything': (text) => answerOf(Array(8).fill(event(text)), { timeline: { by: 'event' } }),
  '500 events': (text) => {
    const of = { citation: cited(text(400)), uncertain: true } as const;
    return answerOf(
      several(500, (place) => ({ ...of, date: `${1900 + (place % 120)}-06-12` })),
      { timeline: { by: 'event' } },
    );
  },
  '40 outlets of one statement': (text) =>
    answerOf([
      {
        citation: cited(short),
        speaker: 'Ada Moss',
        printings: several(40, (place) => ({
          citation: cited(text(200), { publisher: `${place} ${text(120)}` }),
          differing: [],
        })),
      },
    ]),
  'a headline of 2,000': (text) => answerOf([{ citation: cited(short, { title: text(2_000) }) }]),
  'an address of 4,000': (text) =>
    answerOf([{ citation: cited(short, { url: longHeader(text).url ?? null }) }]),
  'an address of 4,000 letters': (text) =>
    answerOf([{ citation: cited(short, { url: `https://a.example/${text(3_980)}` }) }]),
  'a note of 10,000': (text) => answerOf([quotation(text)], { note: text(10_000) }),
  'a heading of 10,000': (text) => answerOf([], { heading: text(10_000), outcome: 'declined' }),
  '60 people': (text) =>
    answerOf([], { people: several(60, (place) => profile(`${place} ${text(300)}`, text)) }),
  'a person and findings': (text) => answerOf([quotation(text)], { people: [profile(text(300), text)] }),
  '25 namesakes of 120': (text) =>
    answerOf([], {
      outcome: 'declined',
      note: text(2_000),
      asksBack: {
        option: 'person',
        choices: several(25, (place) => ({ value: `${place} ${text(117)}`, about: text(300) })),
      },
    }),
  'namesakes that begin alike': (text) =>
    answerOf([], {
      outcome: 'declined',
      asksBack: {
        option: 'person',
        choices: several(40, (place) => ({ value: `${text(300)}${place}`, about: null })),
      },
    }),
  'much to ask next': (text) =>
    answerOf([quotation(text)], {
      next: several(12, (place) => ({ label: `${place} ${text(300)}`, asked: ask(text) })),
    }),
  'the same to ask next': (text) =>
    answerOf([quotation(text)], {
      next: several(6, () => ({ label: text(90), asked: ask(() => text(20)) })),
    }),
  'a form with much to choose': (text) =>
    answerOf([quotation(text)], { note: text(10_000), form: form(text) }),
  'a reading of long stretches': (text) =>
    answerOf(Array(12).fill({ citation: cited(text(5_000), longHeader(text)) }), { reading: { at: 7 } }),
  'a report of 200,000': (text) => answerOf([], { note: text(10_000), report: text(200_000) }),
  'all at once': (text) =>
    answerOf(Array(4).fill(quotation(text)), {
      heading: text(2_000),
      note: text(10_000),
      report: text(50_000),
      people: Array(3).fill(profile(text(300), text)),
      asksBack: {
        option: 'person',
        choices: several(25, (i) => ({ value: `${i} ${text(90)}`, about: text(90) })),
      },
      form: form(text),
      next: several(5, () => ({ label: text(200), asked: ask(() => text(40)) })),
    }),
  'nothing at all': () => answerOf([], { heading: '', outcome: 'nothing-found' }),
};
