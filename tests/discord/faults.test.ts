import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model.js';
import type { Recorded } from '../standin/ledger.js';
import { ids } from '../standin/payloads.js';
import { repliesTo, type Shown } from '../standin/shown.js';
import { openTold, type Told } from './longest/told.js';

const answer: Answer = { outcome: 'nothing-found', heading: 'Nobody has said that', findings: [] };

let told: Told;
let before: Shown;
beforeAll(async () => {
  told = await openTold('warn');
  told.tell({ ...answer, next: [{ label: 'Sources', asked: { command: 'sources', options: {} } }] });
  before = await told.standin.slash('ask', { question: 'Who said it?' });
  told.tell(answer);
});
afterAll(() => told.close());

const edit = /^\/webhooks\/.*@original$/;
const messages = /^\/channels\/\d+\/messages$/;
type Fits = (request: Recorded) => boolean;

/** What is sent to the token of an interaction after it was acknowledged. */
const editOf =
  (token: string): Fits =>
  ({ method, path }) =>
    method === 'PATCH' && path.includes(token);

/** Each begins something, and gives what answers it. */
const kinds: Readonly<Record<string, readonly [method: string, path: RegExp, begin: () => Fits]>> = {
  'a slash command': ['PATCH', edit, () => editOf(told.standin.invoke('ask', { question: 'Who said it?' }))],
  'a press': ['PATCH', edit, () => editOf(told.standin.hit(before, 'Sources'))],
  'a command on a message': [
    'PATCH',
    edit,
    () => editOf(told.standin.useOn('Check this quote', 'The ferry left.')),
  ],
  'a mention': [
    'POST',
    messages,
    () => {
      const id = told.standin.say(`<@${ids.application}> Who said it?`);
      return (request) => repliesTo(request, id);
    },
  ],
};

const patience = { timeout: 15_000 };
const answersTo = (fits: Fits) => told.standin.ledger.requests.filter(fits);
const bodyOf = (fits: Fits) => JSON.stringify(answersTo(fits).find(({ status }) => status < 300)?.body ?? '');

/** What Discord may answer, in the table of what is to be expected, by what becomes of it. */
const final = [
  10003, 10008, 10015, 10062, 40005, 40060, 50001, 50007, 50013, 20016, 20028, 20029, 40062, 50024, 50027,
  50083, 50278, 160005,
];
const ofContent = [200000, 240000];

describe.each(Object.entries(kinds))('%s', (_, [method, path, begin]) => {
  test.each(final)('that Discord refuses with %i ends with one line in the log', async (code) => {
    const lines = told.lines.length;
    told.standin.failOnce({ method, path, status: 403, code });
    const fits = begin();
    await expect.poll(() => told.lines.slice(lines), patience).toEqual([expect.objectContaining({ code })]);
    expect(answersTo(fits).map(({ status }) => status)).toEqual([403]);
  });

  test.each(ofContent)('whose words Discord refuses with %i is told so', async (code) => {
    const lines = told.lines.length;
    told.standin.failOnce({ method, path, status: 400, code });
    const fits = begin();
    await expect.poll(() => bodyOf(fits), patience).toContain('does not let this answer through');
    expect(told.lines.slice(lines)).toEqual([expect.objectContaining({ code })]);
  });

  test('that meets a fault of ours is told so, with the id under which the log has it', async () => {
    const lines = told.lines.length;
    told.fail(new Error('a loose wire'));
    const fits = begin();
    await expect.poll(() => bodyOf(fits), patience).toContain('Something went wrong on our side');
    told.tell(answer);
    expect(told.lines.slice(lines).map(({ msg }) => msg)).toEqual(['a bug']);
  });

  test.each([
    ['too many requests', { status: 429, code: 0, retryAfter: 0.3 }],
    ['a fault of Discord’s', { status: 500, code: 0 }],
    ['a connection that breaks off', { status: 200, code: 0, drop: true }],
  ] as const)('is answered once in spite of %s', async (_what, fault) => {
    const lines = told.lines.length;
    told.standin.failOnce({ method, path, ...fault });
    const fits = begin();
    await expect.poll(() => answersTo(fits).length, patience).toBe(2);
    expect(bodyOf(fits)).toContain('Nobody has said that');
    await told.standin.slash('help');
    expect(answersTo(fits)).toHaveLength(2);
    expect(told.lines.slice(lines)).toEqual([]);
  });
});
