import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCommands } from '../../../src/commandFolder.js';
import { pageOf } from '../../../src/discord/pages/renderPage.js';
import type { MessageBody } from '../../../src/discord/render.js';
import type { Answer, Finding, Profile } from '../../../src/model.js';
import { builtCommands } from '../../built.js';
import { all, fits, isQuietV2Message, nested } from '../../standin/checks.js';
import { anyAnswer } from '../answers.js';
import { findingOf, outlets } from './findings.js';

const commands = await loadCommands(builtCommands);
const isMessage = all(fits(MessageCreateRequestSchema), isQuietV2Message);

function sent({ flags, components, allowedMentions }: MessageBody) {
  const { parse, repliedUser } = allowedMentions;
  return { flags, components, allowed_mentions: { parse, replied_user: repliedUser } };
}

const asked = { command: 'quote', options: { topic: 'ferry' } };
const pageAt = (answer: Answer, page: number | null, size = 5) =>
  pageOf(answer, { ...asked, page }, { size, commands, about: '' });
const componentsOf = (answer: Answer, page: number | null = 0, size = 5) =>
  nested(pageAt(answer, page, size).body(null).components);
const textsOf = (answer: Answer, page: number | null = 0, size = 5) =>
  componentsOf(answer, page, size).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
const labelsOf = (answer: Answer, page: number | null = 0, size = 5) =>
  componentsOf(answer, page, size).flatMap(({ label }) => (typeof label === 'string' ? [label] : []));

const answerOf = (findings: readonly Finding[], rest: Partial<Answer> = {}): Answer => ({
  outcome: 'answered',
  heading: 'Ferry',
  findings,
  ...rest,
});

test('every page with all its buttons and menus stays inside Discord’s limits', () => {
  fc.assert(
    fc.property(
      anyAnswer,
      fc.option(fc.nat({ max: 5 })),
      fc.integer({ min: 1, max: 20 }),
      (answer, page, size) => {
        expect(isMessage(sent(pageAt(answer, page, size).body(null)))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

const sentence = 'We sail at dawn from here. ';
const said = (times: number, at = 0): Finding => {
  const { citation } = findingOf(sentence.repeat(times).trim(), { url: 'https://courier.example/ferry' });
  return { citation: { ...citation, start: at, end: at + citation.end }, speaker: 'Ada Moss' };
};

test('quotations are whole, though fewer stand on a page', () => {
  const long = Array.from({ length: 5 }, (_, place) => said(100, place));
  const pages = [0, 1, 2, 3, 4].map((page) =>
    textsOf(answerOf(long), page).filter((text) => text.startsWith('>')),
  );
  for (const texts of pages)
    expect(texts).toEqual([expect.stringContaining(`“${sentence.repeat(100).trim()}”`)]);
});

test('one that no page has room for says where it is cut, and has the button that shows the rest', () => {
  const texts = textsOf(answerOf([said(400)]));
  expect(texts[1]).toMatch(
    /here\. …”\n-# Cut: 3,\d{3} of 10,799 characters; \*Around this passage\* shows the rest\n/,
  );
  expect(labelsOf(answerOf([said(400)]))).toContain('Around this passage');
});

test('a quotation is whole, or says that it is cut', () => {
  const spoken = fc.record({
    times: fc.integer({ min: 1, max: 300 }),
    more: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 6 }), fc.nat({ max: 5 }), (many, page) => {
      const findings = many.map(({ times, more }, at) => ({ ...said(times, at), printings: outlets(more) }));
      const { findings: shown } = pageAt(answerOf(findings), page);
      const texts = textsOf(answerOf(findings), page).filter((text) => text.startsWith('>'));
      expect(texts).toHaveLength(shown.length);
      for (const [place, finding] of shown.entries()) {
        const isWhole = texts[place]?.includes(`> “${finding.citation.exact}”\n`) === true;
        expect(isWhole).toBe(!/\n-# Cut: [\d,]+ of [\d,]+ characters; /.test(texts[place] ?? ''));
      }
    }),
  );
});

const profile = (name: string): Profile => ({
  ...{ name, aliases: [], roles: [], statements: 3, outlets: ['Tide'] },
  ...{ first: '2025-02-07', last: '2025-02-09' },
});
const crowd = Array.from({ length: 12 }, (_, place) => profile(`Ada Moss ${place + 1}`));
const namesOn = (page: number) =>
  textsOf(answerOf([], { people: crowd }), page).flatMap((text) => text.match(/Ada Moss \d+/g) ?? []);

test('people without findings have pages, each of them on one', () => {
  expect([0, 1, 2].map((page) => namesOn(page).length)).toEqual([5, 5, 2]);
  expect([0, 1, 2].flatMap(namesOn)).toEqual(crowd.map(({ name }) => name));
  expect(labelsOf(answerOf([], { people: crowd }))).toContain('1 / 3');
});

test('the name of a person who is the heading is not said twice', () => {
  expect(textsOf(answerOf([], { people: [profile('Ferry')] }))).toEqual([
    '### Ferry',
    '3 statements in 1 outlet, 7 to 9 February 2025\n-# quoted by Tide',
  ]);
});

const parts = Array.from({ length: 9 }, (_, place) =>
  findingOf(`Part ${place}. The ferry left.`, { url: 'https://courier.example/ferry' }),
);
const reading = answerOf(parts, { reading: { at: 6 } });

test('an article that is read has its source once, and its parts below one another', () => {
  const texts = textsOf(reading, 0, 4);
  expect(texts[1]).toMatch(
    /^-# Harbour Courier · \[Ferry line to reopen\]\(https:\/\/courier\.example\/ferry\)/,
  );
  expect(texts.slice(2)).toEqual([0, 1, 2, 3].map((place) => `> Part ${place}. The ferry left.`));
  expect(labelsOf(reading, 0, 4)).toEqual(['1', '←', '1 / 3', '→', '3', 'Open article']);
});

test('where no page is asked for, that with the part from which the reader came is shown, and it is marked', () => {
  expect(pageAt(reading, null, 4).findings).toEqual(parts.slice(4, 8));
  expect(textsOf(reading, null, 4)[4]).toBe('-# ▼ You came from here:\n> Part 6. The ferry left.');
  expect(pageAt(reading, 0, 4).findings).toEqual(parts.slice(0, 4));
});

test('a digest that is read is introduced as ours', () => {
  const ours = parts.map(({ citation }) => ({
    citation: { ...citation, article: { ...citation.article, digest: true } },
  }));
  expect(textsOf(answerOf(ours, { reading: { at: 0 } }))[1]).toMatch(/^-# Our digest of .*:$/);
});

test('what is asked back and what is next stand below the note, with pages too', () => {
  const answer = answerOf(
    Array.from({ length: 9 }, (_, place) => said(1, place)),
    {
      note: 'Newest first.',
      asksBack: { option: 'person', choices: [{ value: 'Ada Moss', about: '3 statements' }] },
      next: [{ label: 'Timeline of the ferry', asked: { command: 'timeline', options: { topic: 'ferry' } } }],
    },
  );
  const shown = componentsOf(answer).flatMap(
    ({ content, label, placeholder }) => content ?? label ?? placeholder ?? [],
  );
  const below = shown.slice(shown.indexOf('Newest first.'));
  expect(below).toEqual(expect.arrayContaining(['1 / 2', 'Which person is meant?', 'Timeline of the ferry']));
  expect(isMessage(sent(pageAt(answer, 0).body(null)))).toEqual([]);
});
