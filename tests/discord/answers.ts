import fc from 'fast-check';
import type { Answer, Finding, Header } from '../../src/model.js';

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

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    citation: fc
      .tuple(hostileText, header)
      .map(([exact, article]) => ({ exact, article, start: 0, end: exact.length })),
    speaker: fc.option(hostileText),
    verdict: fc.constantFrom('verbatim', 'reworded'),
    uncertain: fc.constant(true),
    alsoIn: fc.array(header, { maxLength: 6 }),
    sameStory: fc.array(header, { maxLength: 6 }),
    date: fc.option(fc.oneof(fc.constantFrom('2018', '2018-06', '197X', 'P3D'), hostileText)),
  },
  { requiredKeys: ['citation'] },
);

/** Every answer that the bot may come to give, and many that it should not. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    outcome: fc.constantFrom('answered', 'declined', 'nothing-found'),
    heading: hostileText,
    findings: fc.array(finding, { maxLength: 60, size: 'max' }),
    note: hostileText,
  },
  { requiredKeys: ['outcome', 'heading', 'findings'] },
);

export { finding as anyFinding };
