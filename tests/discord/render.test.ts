import { describe, expect, test } from 'vitest';
import { renderAnswer } from '../../src/discord/render.js';
import type { Answer, Finding, Header, Profile } from '../../src/model.js';
import { contradicted, later, onDay, onFriday, planned } from '../shownEvents.js';
import { cite, inTwoParts, printed, reported, reworded, spanOf, uncertain } from '../shownFindings.js';

const article: Header = {
  id: 'ferry.md',
  title: 'Ferry line to reopen',
  byline: null,
  agency: null,
  publisher: 'Harbour Courier',
  published: '2025-02-08',
  captured: null,
  url: 'https://courier.example/ferry',
  language: 'en',
  digest: false,
};

function finding(exact: string, rest: Partial<Finding> = {}, header: Partial<Header> = {}): Finding {
  return { citation: { exact, start: 0, end: exact.length, article: { ...article, ...header } }, ...rest };
}

/** A day as each reader's Discord shows it: 8 February 2025, 10:00 UTC. */
const stamp = (day: string) => `<t:${Date.parse(`${day}T10:00:00Z`) / 1_000}:D>`;

function textsOf(answer: Partial<Answer>): readonly string[] {
  const [{ components }] = renderAnswer({
    outcome: 'answered',
    heading: 'Ferry',
    findings: [],
    ...answer,
  }).components;
  return components.flatMap((component) => ('content' in component ? [component.content] : []));
}

const source = `Harbour Courier · [Ferry line to reopen](https://courier.example/ferry) · published ${stamp('2025-02-08')}`;

test.each<[string, Finding, readonly string[]]>([
  ['a passage', finding('The ferry left.'), ['> The ferry left.', `-# ${source}`]],
  [
    'a quotation in quotation marks, with its speaker',
    finding('We sail at dawn', { speaker: 'Ada Moss' }),
    ['> “We sail at dawn”', '— Ada Moss', `-# ${source}`],
  ],
  [
    'a quotation whose speaker is unclear',
    finding('We sail', { speaker: null }),
    ['> “We sail”', '— speaker unclear', `-# ${source}`],
  ],
  [
    'words that were checked',
    finding('We sail', { speaker: 'Ada Moss', verdict: 'reworded' }),
    ['> “We sail”', '— Ada Moss, in other words', `-# ${source}`],
  ],
  [
    'an event, under its date',
    finding('The pier burned.', { date: '197X' }),
    ['**the 1970s**', '> The pier burned.', `-# ${source}`],
  ],
  [
    'an event whose date is worked out from another',
    finding('The pier burned.', { date: '2018', uncertain: true }),
    ['**2018, not certain**', '> The pier burned.', `-# ${source}`],
  ],
  [
    'a quotation’s date is in its source already',
    finding('We sail', { speaker: 'Ada Moss', date: '2025-02-08' }),
    ['> “We sail”', '— Ada Moss', `-# ${source}`],
  ],
  [
    'a digest, introduced as ours',
    finding('The pier burned.', {}, { digest: true }),
    [`-# Our digest of ${source}:`, '> The pier burned.'],
  ],
  [
    'a quotation from a digest, which is the speaker’s words',
    finding('We sail', { speaker: 'Ada Moss' }, { digest: true }),
    ['> “We sail”', '— Ada Moss', `-# ${source}`],
  ],
  [
    'other articles that print the same words, escaped',
    finding('The ferry left.', { alsoIn: [{ ...article, publisher: '*Tide*' }] }),
    ['> The ferry left.', `-# ${source}`, '-# also in: \\*Tide\\* (8 February 2025)'],
  ],
  [
    'what bounds a date that is not known, with the name of an outlet escaped',
    finding(
      'The ferry left.',
      {},
      {
        published: null,
        url: null,
        notAfter: { day: '2025-02-08', source: { id: 'x', title: null, publisher: '_Tide_' } },
      },
    ),
    [
      '> The ferry left.',
      '-# Harbour Courier · Ferry line to reopen · date of publication not known, its words were out by 8 February 2025, inferred from the same story in \\_Tide\\_',
    ],
  ],
  [
    'an article with nothing known but its file',
    finding('The ferry left.', {}, { title: null, publisher: null, published: null, url: null }),
    ['> The ferry left.', '-# ferry.md · date of publication not known'],
  ],
])('shows %s', (_, given, lines) => {
  expect(textsOf({ findings: [given] })).toEqual(['### Ferry', lines.join('\n')]);
});

const courier = `-# Harbour Courier · Ferry line to reopen · published ${stamp('2025-02-08')}`;
const boldMeans = '-# Words in bold differ from those that they were compared with.';

test.each<[string, Finding, readonly string[]]>([
  [
    'a statement in parts, each in quotation marks of its own',
    inTwoParts,
    ['> “I will not resign,” … “and nobody in this party can make me.”', '— Ada Moss', courier],
  ],
  [
    'what is reported, without quotation marks',
    reported,
    ['> the talks would fail', '— Berit Holm, reported in the outlet’s words', courier],
  ],
  [
    'the sentence around uncertain words',
    uncertain,
    [
      '> “It would be a huge advantage for everyone,”',
      '— Ada Moss (not certain)',
      courier,
      '-# In its sentence:',
      '> “It would be a huge advantage for everyone,” the minister told her guests.',
    ],
  ],
  [
    'somebody’s words in somebody else’s, escaped',
    finding('We sail', { speaker: 'Ada Moss', toldBy: '*Berit* Holm' }, { url: null }),
    ['> “We sail”', '— Ada Moss, as told by \\*Berit\\* Holm', courier],
  ],
])('shows %s', (_, given, lines) => {
  expect(textsOf({ findings: [given] })).toEqual(['### Ferry', lines.join('\n')]);
});

test('words that differ are in bold, and it is said what that means', () => {
  expect(textsOf({ findings: [reworded] })).toEqual([
    '### Ferry',
    [
      '> “a **very** big asset for **everybody**”',
      '— Tomas Weld, in other words (87 % alike), not as claimed',
      courier,
    ].join('\n'),
    boldMeans,
  ]);
});

test('a statement as outlets print it: those in the same words first, the others with theirs', () => {
  expect(textsOf({ findings: [printed] })).toEqual([
    '### Ferry',
    [
      '> “a huge advantage for everyone”',
      '— Ada Moss',
      courier,
      `-# Tide · Pier to open · published ${stamp('2025-02-10')} · in the same words`,
      '',
      '> “a **very big asset** for **everybody**”',
      `-# The Ferry · Weld on the pier · published ${stamp('2025-02-09')} · in other words`,
      '',
      '> “advantage for everyone”',
      `-# Northern Post · Pier · published ${stamp('2025-02-11')} · in fewer words`,
    ].join('\n'),
    boldMeans,
  ]);
});

test('a timeline stands under the headings of its years', () => {
  const findings = [onDay, later, onFriday, planned];
  expect(textsOf({ heading: 'Timeline on “pier”', findings, timeline: { by: 'event' } })).toEqual([
    '## Timeline on “pier”',
    `### 2012\n**${stamp('2012-06-12')}**\n> The pier burned on 12 June 2012.\n${courier}`,
    [
      '**October 2012, not certain**',
      '> Four months later it was rebuilt.',
      '-# “Four months later”: October 2012, counted from “2012”',
      courier,
    ].join('\n'),
    [
      '### 2025',
      `**${stamp('2025-02-07')}**`,
      '> The ferry line reopened on Friday.',
      '-# “Friday”: 7 February 2025, from the date of publication',
      courier,
    ].join('\n'),
    `### 2031\n**2031** · planned\n> A bridge is to open in 2031.\n${courier}`,
  ]);
});

test('a year stands once, as the heading above what happened in it', () => {
  const inTheYear = { ...onDay, date: '2012' };
  const findings = [inTheYear, { ...inTheYear, background: true as const }];
  expect(textsOf({ heading: 'Timeline', findings, timeline: { by: 'event' } })).toEqual([
    '## Timeline',
    `### 2012\n> The pier burned on 12 June 2012.\n${courier}`,
    `**2012** · background\n> The pier burned on 12 June 2012.\n${courier}`,
  ]);
});

test('a long passage of an event is cut around the words that date it', () => {
  const long = `The harbour master ${'and the mayor '.repeat(100)}saw the pier burn on 12 June 2012.`;
  const words = { exact: '12 June 2012', ...spanOf(long, '12 June 2012') };
  const dating = { words, from: 'text', bounds: null } as const;
  const [, text = ''] = textsOf({ findings: [{ ...onDay, citation: cite(long, long), dating }] });
  expect(text.split('\n')[1]).toMatch(/^> … .*and the mayor saw the pier burn on 12 June 2012\.$/);
  expect(text.length).toBeLessThan(1_000);
});

test('the sources of an event are cited in a line each', () => {
  const accounts = contradicted.accounts?.map((account) => ({
    ...account,
    citation: { ...account.citation, article: { ...article, title: 'x'.repeat(100) } },
  }));
  const [, text = ''] = textsOf({ findings: [{ ...contradicted, ...(accounts ? { accounts } : {}) }] });
  expect(text.split('\n').slice(2)).toEqual([
    `-# 12 June 2012 according to Harbour Courier · Ferry line to reopen · published ${stamp('2025-02-08')}`,
    `-# 13 June 2012 according to Harbour Courier · [${'x'.repeat(79)}…](https://courier.example/ferry) · published ${stamp('2025-02-08')}`,
  ]);
});

test('outlets that do not fit beside a finding are counted', () => {
  const [printing] = printed.printings ?? [];
  const printings = printing ? Array.from({ length: 90 }, () => printing) : [];
  const [, text = ''] = textsOf({ findings: [{ ...printed, printings }] });
  const shown = text.match(/The Ferry/g) ?? [];
  expect(shown.length).toBeGreaterThan(5);
  expect(text).toContain(`-# ${90 - shown.length} more not shown`);
});

test('a long statement that differs to its end is cut with its marks closed', () => {
  const words = 'never again and '.repeat(400).trim();
  const differing = [{ start: 6, end: words.length }];
  const [, text = ''] = textsOf({ findings: [finding(words, { speaker: 'Ada Moss', differing })] });
  expect(text).toMatch(/^> “never \*\*(?:again|and|never| )+(?<=\w)\*\* …”$/m);
});

const moss: Profile = {
  name: 'Ada *Moss*',
  aliases: ['Moss'],
  roles: ['harbour minister'],
  statements: 6,
  outlets: ['Tide', 'The Ferry'],
  first: '2025-02-07',
  last: '2025-02-09',
};

test('people stand a line each, before the findings', () => {
  const people = [moss, { ...moss, name: 'Berit Holm', statements: 1, outlets: ['Tide'] }];
  expect(textsOf({ people, findings: [finding('We sail')] })).toEqual([
    '### Ferry',
    '**Ada \\*Moss\\***: 6 statements in 2 outlets, 7 to 9 February 2025\n' +
      '**Berit Holm**: 1 statement in 1 outlet, 7 to 9 February 2025',
    `> We sail\n-# ${source}`,
  ]);
});

test('a person alone has a page', () => {
  expect(textsOf({ people: [moss] })).toEqual([
    '### Ferry',
    [
      '**Ada \\*Moss\\***',
      '6 statements in 2 outlets, 7 to 9 February 2025',
      '-# also printed as Moss',
      '-# described as harbour minister',
      '-# quoted by Tide, The Ferry',
    ].join('\n'),
  ]);
});

test('people who do not fit are counted', () => {
  const [, text = ''] = textsOf({ people: Array.from({ length: 200 }, () => moss) });
  const shown = text.split('\n').length - 1;
  expect(shown).toBeGreaterThan(20);
  expect(text).toContain(`-# ${200 - shown} more not shown`);
});

test('each outcome has its colour', () => {
  const accents = (['answered', 'declined', 'nothing-found'] as const).map(
    (outcome) => renderAnswer({ outcome, heading: 'x', findings: [] }).components[0].accent_color,
  );
  expect(new Set(accents).size).toBe(3);
});

test('a long passage is cut at the end of a sentence', () => {
  const [, text = ''] = textsOf({ findings: [finding('The ferry left the harbour again. '.repeat(60))] });
  expect(text).toMatch(/the harbour again\. …\n-# /);
  expect(text.length).toBeLessThan(1_200);
});

test('what does not fit is counted after the note', () => {
  const findings = Array.from({ length: 12 }, () => finding('The ferry left the harbour. '.repeat(30)));
  const texts = textsOf({ findings, note: 'Newest first.' });
  expect(texts.at(-1)).toBe(`Newest first.\n${findings.length - (texts.length - 2)} more found.`);
  expect(texts.length).toBeGreaterThan(4);
});

const files = (count: number) =>
  Array.from({ length: count }, (_, place) => `reports/harbour/ferry ${1_000 + place}.md`);

test('a note has all the room that heading and findings leave', () => {
  const note = files(120).join('\n');
  expect(textsOf({ note })).toEqual(['### Ferry', note]);
});

test('in a note, commands are found by their names', () => {
  const note = '/ask: What *it* says.\nFor example: /ask Why?\n\n/who-said: Who. See /ask: there.\n/a b: no.';
  const [, shown] = textsOf({ note });
  expect(shown).toBe(
    '**/ask**: What \\*it\\* says.\nFor example: /ask Why?\n\n**/who-said**: Who. See /ask: there.\n/a b: no.',
  );
});

test('beside many findings a long note has a quarter of the room', () => {
  const findings = Array.from({ length: 12 }, () => finding('The ferry left the harbour. '.repeat(30)));
  const texts = textsOf({ findings, note: files(100).join('\n') });
  expect(texts.at(-1)).toContain('ferry 1020.md');
  expect(texts.length).toBeGreaterThan(4);
});

test('there is no more than forty components however short the findings are', () => {
  const findings = Array.from({ length: 50 }, () =>
    finding('Yes.', {}, { url: null, title: 'A', publisher: null }),
  );
  expect(textsOf({ findings })).toHaveLength(32);
});

test('an answer without words still says something', () => {
  expect(textsOf({ heading: ' ', outcome: 'nothing-found', note: ' ' })).toEqual(['### Nothing found']);
});

describe('the sentence that answers best', () => {
  const answering = (text: string, words: string) => ({ ...spanOf(text, words), exact: words });
  const shown = (text: string, words: string, rest: Partial<Finding> = {}) => {
    const [, found = ''] = textsOf({
      findings: [finding(text, { answering: answering(text, words), ...rest })],
    });
    return found.split('\n').filter((line) => line.startsWith('>'));
  };
  const text = 'It rained. The *pier* burned down in 2018. Nobody was hurt.';
  const sentence = 'The *pier* burned down in 2018.';
  test('is in bold, letter for letter', () =>
    expect(shown(text, sentence)).toEqual([
      '> It rained. **The \\*pier\\* burned down in 2018.** Nobody was hurt.',
    ]));
  test('is in bold on each of its lines', () =>
    expect(shown('The pier\nburned. It rained.', 'The pier\nburned.')).toEqual([
      '> **The pier**',
      '> **burned.** It rained.',
    ]));
  test('is not marked where it is all there is', () =>
    expect(shown(sentence, sentence)[0]).not.toContain('**'));
  test('is not marked in a quotation, which keeps its marks', () =>
    expect(shown(text, sentence, { speaker: 'Ada Moss' })[0]).toMatch(/^> “It rained\. The .*hurt\.”$/));
  test('is seen where a long passage is cut', () => {
    const [line = ''] = shown(
      `${'It rained again. '.repeat(80)}${sentence}${' It snowed.'.repeat(80)}`,
      sentence,
    );
    expect(line).toMatch(/^> … It rained.* \*\*The .* 2018\.\*\* It snowed.* …$/);
    expect(line.length).toBeLessThanOrEqual(802);
  });
});
