import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../src/discord/pages/pageState.js';
import { pageOf } from '../../../src/discord/pages/renderPage.js';
import type { MessageBody } from '../../../src/discord/render.js';
import type { Answer, Finding } from '../../../src/model.js';
import { all, fits, isQuietV2Message, nested } from '../../standin/checks.js';
import { anyAnswer } from '../answers.js';
import { findingOf } from './findings.js';

const isMessage = all(fits(MessageCreateRequestSchema), isQuietV2Message);

/** As discord.js sends it. */
function sent({ flags, components, allowedMentions, files }: MessageBody) {
  const { parse, repliedUser } = allowedMentions;
  const attachments = files?.map((_, place) => ({ id: String(place) }));
  const body = { flags, components, allowed_mentions: { parse, replied_user: repliedUser } };
  return attachments ? { ...body, attachments } : body;
}

const turnTo = (page: number, topic = 'ferry'): Turn => ({ command: 'timeline', options: { topic }, page });
const eight = { size: 8, commands: [], about: '' };
const picture = { png: new Uint8Array(9), alt: 'The ferry. '.repeat(200) };

test('every page of every answer stays inside Discord’s limits, with a picture and without', () => {
  fc.assert(
    fc.property(
      anyAnswer,
      fc.nat({ max: 9 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('ferry', 'x'.repeat(4_000)),
      (answer, number, size, topic) => {
        const page = pageOf(answer, turnTo(number, topic), { size, commands: [], about: '' });
        for (const given of [null, picture]) expect(isMessage(sent(page.body(given)))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('the pages of an answer show each of its findings once, in order', () => {
  fc.assert(
    fc.property(anyAnswer, ({ findings: many, ...rest }) => {
      const answer = { ...rest, findings: many.slice(0, 24) };
      const shown: Finding[] = [];
      for (let number = 0; shown.length < answer.findings.length; number += 1) {
        const { findings } = pageOf(answer, turnTo(number), eight);
        expect(findings.length).toBeGreaterThan(0);
        shown.push(...findings);
      }
      expect(shown).toEqual(answer.findings);
    }),
    { numRuns: 20 },
  );
});

const sentence = 'The ferry left the harbour again. ';
const answerOf = (findings: Finding[]): Answer => ({ outcome: 'answered', heading: 'Ferry', findings });
const textsOf = (body: MessageBody) =>
  nested(body.components).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));

describe('where several may be meant', () => {
  const choices = ['Ada Moss', 'Eli_Moss'].map((value) => ({ value, about: null }));
  const asking: Answer = { ...answerOf([]), asksBack: { option: 'speaker', choices } };
  const line = 'Type one of these as speaker: Ada Moss, Eli\\_Moss.';

  test.each([
    ['a short question is asked again by the menu', 'ferry', false],
    ['of a long one it is said what to type', 'x'.repeat(400), true],
  ])('%s', (_, topic, isTyped) => {
    const body = pageOf(asking, turnTo(0, topic), eight).body(null);
    expect(JSON.stringify(body).includes('custom_id')).toBe(!isTyped);
    expect(textsOf(body).join('\n').includes(line)).toBe(isTyped);
  });

  test('however many they are, the message stays inside Discord’s limits', () => {
    const many = Array.from({ length: 25 }, () => ({ value: 'Moss_'.repeat(60), about: null }));
    const findings = Array.from({ length: 8 }, (_, place) => findingOf(`${place} ${sentence.repeat(40)}`));
    const answer: Answer = { ...answerOf(findings), asksBack: { option: 'speaker', choices: many } };
    const page = pageOf({ ...answer, heading: 'Moss '.repeat(200) }, turnTo(0, 'x'.repeat(4_000)), eight);
    expect(isMessage(sent(page.body(null)))).toEqual([]);
  });
});

test('heading and note are the same on each page, and bold words are explained where there are some', () => {
  const [plain, differing] = [
    findingOf(sentence),
    { ...findingOf(sentence), differing: [{ start: 4, end: 9 }] },
  ];
  const answer = { ...answerOf([...Array(8).fill(plain), differing]), note: 'By day.' };
  const [first, second] = [0, 1].map((number) => textsOf(pageOf(answer, turnTo(number), eight).body(null)));
  expect(first?.at(0)).toBe('### Ferry');
  expect(second?.at(0)).toBe(first?.at(0));
  expect(first?.at(-1)).toBe('By day.');
  expect(second?.at(-1)).toMatch(/^By day\.\n-# Words in bold/);
});

test('a page behind the last one is the last', () => {
  const answer = answerOf(Array(9).fill(findingOf(sentence)));
  expect(pageOf(answer, turnTo(9_999), eight).findings).toHaveLength(1);
});

test('a note has the room that few findings leave', () => {
  const note = sentence.repeat(70).trim();
  const { body } = pageOf({ ...answerOf([findingOf(sentence)]), note }, turnTo(0), eight);
  expect(textsOf(body(null)).at(-1)).toBe(note);
});

test('a long note is shortened rather than have a page less', () => {
  const answer = { ...answerOf(Array(8).fill(findingOf(sentence.repeat(12)))), note: sentence.repeat(100) };
  const page = pageOf(answer, turnTo(0), eight);
  expect(page.findings).toHaveLength(8);
  expect(textsOf(page.body(null)).at(-1)).toMatch(/again\. …$/);
});
