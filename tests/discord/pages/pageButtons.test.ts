import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writePageIds } from '../../../src/discord/pages/pageState.js';
import { isRecord } from '../../standin/checks.js';
import { buttonsOf } from '../../standin/controls.js';
import type { Shown } from '../../standin/shown.js';
import { type Logbook, openLogbook } from './logbook.js';

let book: Logbook;
beforeAll(async () => {
  book = await openLogbook(20);
});
afterAll(() => book.close());

const other = { userId: '300000000000000042' };

const ask = (options: Record<string, string | boolean> = {}, asker = {}): Promise<Shown> =>
  book.standin.slash('entries', { words: 'ferry', ...options }, asker);

/** The captains whose ferries are on a page. */
const captains = ({ text }: Shown): number[] =>
  [...text.matchAll(/Captain (\d+) took/g)].map(([, number]) => Number(number));

const labels = (shown: Shown) => buttonsOf(shown).map(({ label }) => label);
const live = (shown: Shown) =>
  buttonsOf(shown)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => label);

async function reread(ferries: number): Promise<void> {
  await book.keep(ferries);
  await book.standin.slash('again');
}

let first: Shown;
beforeEach(async () => {
  first = await ask();
});

test('eight findings stand on a page, with buttons below and the count between them', () => {
  expect(captains(first)).toHaveLength(8);
  expect(labels(first)).toEqual(['1', '←', '1 / 3', '→', '3']);
  expect(live(first)).toEqual(['→', '3']);
  expect(first.text).not.toContain('more found');
});

test('forth and back every finding is shown once, in place of the page before', async () => {
  const { standin } = book;
  const second = await standin.press(first, '→');
  const third = await standin.press(second, '→');
  expect([first, second, third].map((page) => captains(page).length)).toEqual([8, 8, 4]);
  expect(new Set([first, second, third].flatMap(captains)).size).toBe(20);
  expect(live(second)).toEqual(['1', '←', '→', '3']);
  expect([second.inPlace, third.inPlace]).toEqual([true, true]);
  expect(live(third)).toEqual(['1', '←']);
  expect(captains(await standin.press(third, '←'))).toEqual(captains(second));
  expect(captains(await standin.press(third, '1'))).toEqual(captains(first));
  expect(captains(await standin.press(first, '3'))).toEqual(captains(third));
});

test('one page has no buttons', async () => {
  expect(labels(await ask({ words: 'pier' }))).toEqual([]);
});

test('in direct messages pages turn as well', async () => {
  const alone = { guild: false };
  const second = await book.standin.press(await ask({}, alone), '→', alone);
  expect(labels(second)).toContain('2 / 3');
  expect(second.inPlace).toBe(true);
});

test('a hidden reply stays hidden', async () => {
  const hidden = await ask({ hide: true });
  const second = await book.standin.press(hidden, '→');
  expect([second.ephemeral, second.inPlace]).toEqual([true, true]);
  expect(captains(await book.standin.press(second, '←'))).toEqual(captains(hidden));
});

test('who has not asked has the page alone, and may turn further there', async () => {
  const { standin } = book;
  const own = await standin.press(first, '→', other);
  expect(own).toMatchObject({ inPlace: false, ephemeral: true });
  expect(labels(own)).toContain('2 / 3');
  const further = await standin.press(own, '→', other);
  expect(further).toMatchObject({ inPlace: true, ephemeral: true });
  expect(labels(further)).toContain('3 / 3');
});

test('an answer to a mention is turned by whom it answers, others have their own', async () => {
  const { standin } = book;
  const mentioned = await standin.mention('ferry');
  expect(labels(mentioned)).toContain('1 / 3');
  expect((await standin.press(mentioned, '→')).inPlace).toBe(true);
  expect(await standin.press(mentioned, '→', other)).toMatchObject({ inPlace: false, ephemeral: true });
});

test('where it cannot be read whom an answer to a mention answers, everybody has their own', async () => {
  const { standin } = book;
  const mentioned = await standin.mention('ferry');
  standin.failOnce({ method: 'GET', path: /\/messages\/\d+$/, status: 403, code: 50001 });
  expect(await standin.press(mentioned, '→')).toMatchObject({ inPlace: false, ephemeral: true });
});

test('buttons from before a restart turn pages', async () => {
  await book.restart();
  const second = await book.standin.press(first, '→');
  expect(captains(second)).toHaveLength(8);
  expect(labels(second)).toContain('2 / 3');
});

test('buttons turn pages when the token of the answer is long dead', async () => {
  const { standin } = book;
  for (const token of standin.interactionTokens) standin.expire(token);
  expect(labels(await standin.press(first, '→'))).toContain('2 / 3');
  expect(await standin.press(first, '3', other)).toMatchObject({ inPlace: false, ephemeral: true });
});

test('options come back whatever stands in them', async () => {
  const options = { words: 'ferry "a:b" \n\u0000 | 橋 \\u', keeper: ':1:2:\ud83d' };
  const asked = await ask(options);
  const second = await book.standin.press(asked, '→');
  expect(second.text.split('\n')[0]).toBe(asked.text.split('\n')[0]);
  expect(captains(second)).toHaveLength(8);
});

test('options too long for buttons have none, and it is said what to do', async () => {
  const { text, body } = await ask({ words: `ferry ${'x'.repeat(3_990)}` });
  expect(text).toContain('12 more found. What was asked is too long for buttons');
  expect(JSON.stringify(body)).not.toContain('custom_id');
});

/** What was shown, with other ids on its buttons. */
function withIds(shown: Shown, change: (id: string) => string): Shown {
  const body: unknown = JSON.parse(JSON.stringify(shown.body), (key, value) =>
    key === 'custom_id' ? change(String(value)) : value,
  );
  return { ...shown, body: isRecord(body) ? body : {} };
}

test.each<[string, (id: string) => string]>([
  ['of another version', (id) => id.replace(/^2/, '9')],
  ['of another bot', (id) => `vote ${id.length}`],
  ['cut short', (id) => id.slice(0, 12)],
  ['mangled', (id) => id.replace(/.$/, '%')],
])('a button whose id is %s is answered in plain words, to whoever pressed it', async (_, change) => {
  const shown = await book.standin.press(withIds(first, change), '→');
  expect(shown.text).toContain('This button does not work any more.');
  expect(shown).toMatchObject({ ephemeral: true, inPlace: false });
});

/** Discord sends back the ids that the bot gave, be it the bot of last year. */
function ofLastYear(shown: Shown): Shown {
  const ids = writePageIds(
    { command: 'weather', options: {} },
    { first: 0, previous: 0, shown: 0, next: 1, last: 2 },
  );
  const inTurn = Object.values(ids ?? {});
  return withIds(shown, () => inTurn.shift() ?? '');
}

test('a button for a command that there is no more is answered so, and the message stays', async () => {
  const shown = await book.standin.press(ofLastYear(first), '→');
  expect(shown.text).toContain('There is no command /weather');
  expect(shown).toMatchObject({ ephemeral: true, inPlace: false });
});

const logged = (part: string) => book.log.filter((line) => line.includes(part));

test.each([
  [10062, 'too late', 'POST', /\/callback$/],
  [10008, 'message is gone', 'PATCH', /@original$/],
  [50027, '15 minutes', 'PATCH', /@original$/],
])('error %i is logged once, in words, and the next press is answered', async (code, words, method, path) => {
  const { standin } = book;
  standin.failOnce({ method, path, status: 404, code });
  const sign = standin.hit(first, '→');
  await standin.ledger.find('the refusal', (each) => each.status === 404 && each.path.includes(sign));
  expect(labels(await standin.press(first, '→'))).toContain('2 / 3');
  await expect.poll(() => logged(`"code":${code}`)).toHaveLength(1);
  expect(logged(`"code":${code}`)[0]).toContain(words);
});

test('a fault of ours is logged once and told to whoever pressed, the message stays', async () => {
  const { standin } = book;
  standin.failOnce({ method: 'PATCH', path: /@original$/, status: 400, code: 50035 });
  const told = await standin.press(first, '→');
  expect(told).toMatchObject({ ephemeral: true, inPlace: false });
  const id = /has the request as ([0-9a-f]{8})/.exec(told.text)?.[1];
  const bugs = logged('"msg":"a bug"');
  expect(bugs).toHaveLength(1);
  expect(bugs[0]).toContain(`"request":"${id}"`);
});

test('after a reindex there may be fewer pages: then it is the last, or the only one', async () => {
  const { standin } = book;
  const last = await standin.press(first, '3');
  await reread(10);
  const now = await standin.press(last, '←');
  expect(labels(now)).toContain('2 / 2');
  expect(captains(now)).toHaveLength(2);
  await reread(3);
  const only = await standin.press(now, '←');
  expect(labels(only)).toEqual([]);
  expect(captains(only)).toHaveLength(3);
  await reread(20);
});

test('after a reindex there may be nothing: that is told to whoever pressed, and the message stays', async () => {
  await reread(0);
  for (const asker of [{}, other]) {
    const nothing = await book.standin.press(first, '→', asker);
    expect(nothing.text).toContain('The coverage has changed since: nothing-found: ferry');
    expect(nothing).toMatchObject({ ephemeral: true, inPlace: false });
    expect(labels(nothing)).toEqual([]);
  }
  await reread(20);
});
