import fc from 'fast-check';
import type { Account, Answer, Citation, Finding, Header, Profile, Span } from '../../src/model.js';
import { serverChannels } from '../standin/places.js';

/** Text as hostile as an article may be: Markdown, mentions, addresses, broken characters, much of it. */
const scraps = [
  ...['*', '_', '~~', '||', '`', '```', '\\', '[', ']', '(', ')', '<', '>', '#', '-', '+', '1.', '2)', '@'],
  ...[
    '@everyone',
    '@here',
    '<@300000000000000001>',
    '<@&7>',
    '<#4>',
    '<:a:5>',
    '<t:0:R>',
    '</ask:1>',
    ':fire:',
  ],
  ...[
    'https://a.example',
    '[a](http://b.example)',
    '\n',
    '\r\n',
    '\u2028',
    ' ',
    '\t',
    '\u202e',
    '😀',
    '\ud83d',
  ],
  ...['The ferry left.', 'She said: “no”', 'x'.repeat(700), '\n> '.repeat(200), '*'.repeat(900)],
];
const hostileText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const day = fc.constantFrom('2025-02-08', '2024-12-31', '2025-13-01', 'soon');
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  hostileText,
  hostileText.map((text) => `https://a.example/${text}`),
);

const bound = fc.record({
  day,
  source: fc.option(
    fc.record({ id: hostileText, title: fc.option(hostileText), publisher: fc.option(hostileText) }),
  ),
});

const knownHeader = {
  id: hostileText,
  title: fc.option(hostileText),
  byline: fc.constant(null),
  agency: fc.option(hostileText),
  publisher: fc.option(hostileText),
  published: fc.option(day),
  captured: fc.option(day),
  url: fc.option(address),
  language: fc.constant('en'),
  digest: fc.boolean(),
};

const header: fc.Arbitrary<Header> = fc.record(
  { ...knownHeader, notAfter: bound },
  { requiredKeys: Object.keys(knownHeader) as (keyof typeof knownHeader)[] },
);

const start = 7;

const citation: fc.Arbitrary<Citation> = fc
  .tuple(hostileText, header)
  .map(([exact, article]) => ({ exact, article, start, end: start + exact.length }));

/** Stretches of an article, in the words that are shown and beside them, in any order. */
const spans: fc.Arbitrary<Span[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
    .map(([at, length]) => ({ start: at, end: at + length })),
  { maxLength: 8 },
);

/** A sentence of a finding, or of none. */
const answering = spans.map(([first = { start: 0, end: 1 }]) => ({ ...first, exact: '' }));

const date = fc.option(fc.oneof(fc.constantFrom('2018', '2018-06', '197X', 'P3D'), hostileText));

const printedWords = hostileText.map((exact) => ({ exact, start, end: start + exact.length }));

const hostileBounds = fc.record({ first: hostileText, last: hostileText });

const dating = fc.record(
  {
    words: fc.option(printedWords),
    from: fc.constantFrom('text', 'published', 'mentioned', null),
    bounds: fc.option(fc.oneof(fc.constant({ first: '2018-06-01', last: '2018-06-30' }), hostileBounds)),
    countedFrom: printedWords,
  },
  { requiredKeys: ['words', 'from', 'bounds'] },
);

const account: fc.Arbitrary<Account> = fc.record(
  {
    citation,
    date,
    dating,
    uncertain: fc.constant(true),
    status: fc.constantFrom('planned', 'denied'),
    contradicts: fc.constant(true),
    alsoIn: fc.array(header, { maxLength: 3 }),
  },
  { requiredKeys: ['citation', 'date'] },
);

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    citation,
    answering,
    further: fc.array(citation, { maxLength: 3 }),
    indirect: fc.constant(true),
    toldBy: fc.option(hostileText),
    differing: spans,
    similarity: fc.double({ min: 0, max: 1, noNaN: true }),
    claim: fc.constantFrom('confirmed', 'contradicted', 'open'),
    around: citation,
    printings: fc.array(fc.record({ citation, differing: spans }), { maxLength: 6 }),
    speaker: fc.option(hostileText),
    verdict: fc.constantFrom('verbatim', 'reworded'),
    uncertain: fc.constant(true),
    alsoIn: fc.array(header, { maxLength: 6 }),
    sameStory: fc.array(header, { maxLength: 6 }),
    date,
    dating,
    status: fc.constantFrom('planned', 'denied'),
    background: fc.constant(true),
    accounts: fc.array(account, { maxLength: 2 }),
  },
  { requiredKeys: ['citation'] },
);

const profile: fc.Arbitrary<Profile> = fc.record({
  name: hostileText,
  aliases: fc.array(hostileText, { maxLength: 4 }),
  roles: fc.array(hostileText, { maxLength: 4 }),
  statements: fc.nat(),
  outlets: fc.array(hostileText, { maxLength: 4 }),
  first: fc.option(day),
  last: fc.option(day),
});

const asked = fc.record({
  command: fc.constantFrom('quote', 'timeline'),
  options: fc.record({ topic: hostileText }),
});

const field = fc.record({
  option: fc.stringMatching(/^[a-z][a-z_]{0,31}$/),
  label: hostileText,
  of: fc.oneof(
    fc.constantFrom('channels' as const, 'forums' as const),
    fc.array(fc.record({ value: hostileText, about: fc.option(hostileText) }), { maxLength: 30 }),
  ),
  chosen: fc.array(fc.constantFrom(...serverChannels), { maxLength: 5 }),
});

/** Every answer that the bot may come to give, and many that it should not. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    outcome: fc.constantFrom('answered', 'declined', 'nothing-found'),
    heading: hostileText,
    people: fc.oneof(fc.array(profile, { maxLength: 60 }), fc.array(profile, { minLength: 1, maxLength: 1 })),
    findings: fc.array(finding, { maxLength: 60, size: 'max' }),
    timeline: fc.record({ by: fc.constantFrom('event', 'publication') }),
    note: hostileText,
    reading: fc.record({ at: fc.nat({ max: 70 }) }),
    asksBack: fc.record({
      option: fc.constantFrom('person', 'topic'),
      choices: fc.array(fc.record({ value: hostileText, about: fc.option(hostileText) }), { maxLength: 30 }),
    }),
    form: fc.uniqueArray(field, { maxLength: 5, selector: ({ option }) => option }),
    next: fc.array(fc.record({ label: hostileText, asked }), { maxLength: 8 }),
  },
  { requiredKeys: ['outcome', 'heading', 'findings'] },
);

export { finding as anyFinding };
