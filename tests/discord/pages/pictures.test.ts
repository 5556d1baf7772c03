import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draw, Picture } from '../../../src/discord/picture.js';
import { nested, records } from '../../standin/checks.js';
import type { Shown } from '../../standin/shown.js';
import { type Logbook, openLogbook } from './logbook.js';

let book: Logbook;
/** What the next pages are drawn by; it may be changed between them. */
let draw: Draw;
beforeAll(async () => {
  book = await openLogbook(20, (answer, page) => draw(answer, page));
});
afterAll(() => book.close());

/** A picture of how many findings a page has. */
const drawn: Draw = async (_, page) => picture(`${page.length} ferries`);
const picture = (alt: string): Picture => ({ png: new TextEncoder().encode(alt), alt });

beforeEach(() => {
  draw = drawn;
  book.log.length = 0;
});

const ask = (words = 'ferry'): Promise<Shown> => book.standin.slash('entries', { words });

/** What is to be read in place of each picture. */
const altTexts = ({ body }: Shown) =>
  nested(body.components).flatMap(({ items }) => records(items).map(({ description }) => description));

const fileTexts = ({ files }: Shown) => files.map(({ bytes }) => new TextDecoder().decode(bytes));

test('a page is shown with its picture, between heading and findings', async () => {
  const shown = await ask();
  expect(altTexts(shown)).toEqual(['8 ferries']);
  expect(fileTexts(shown)).toEqual(['8 ferries']);
  const types = nested(nested(shown.body.components)[0]?.components).map(({ type }) => type);
  expect(types.slice(0, 3)).toEqual([10, 12, 10]);
});

test('when a page is turned, its picture is there instead of the one before', async () => {
  const last = await book.standin.press(await ask(), '3');
  expect(altTexts(last)).toEqual(['4 ferries']);
  expect(fileTexts(last)).toEqual(['4 ferries']);
  expect(last.body.attachments).toHaveLength(1);
});

test('a page without a picture takes away that of the page before', async () => {
  const first = await ask();
  draw = async () => null;
  const second = await book.standin.press(first, '→');
  expect(altTexts(second)).toEqual([]);
  expect(second.body.attachments).toEqual([]);
});

test('an answer to a mention has a picture, too', async () => {
  expect(altTexts(await book.standin.mention('ferry'))).toEqual(['8 ferries']);
});

test('a question that another command answers has its pages and their pictures', async () => {
  const asked = await book.standin.slash('ask', { words: 'ferry' });
  expect([altTexts(asked), fileTexts(asked)]).toEqual([['8 ferries'], ['8 ferries']]);
  expect(altTexts(await book.standin.press(asked, '3'))).toEqual(['4 ferries']);
});

test('where nothing is found nothing is drawn', async () => {
  draw = async () => {
    throw new Error('asked to draw nothing');
  };
  expect((await ask('submarine')).text).toContain('nothing-found');
  expect(warnings()).toEqual([]);
});

test('a long alternative text is cut, and a blank one left out', async () => {
  draw = async () => picture('The ferry left. '.repeat(100));
  const [alt] = altTexts(await ask());
  expect(String(alt)).toMatch(/^The ferry left\. .*The ferry left\. …$/);
  expect(String(alt).length).toBeLessThanOrEqual(1_024);
  draw = async () => ({ ...picture('x'), alt: ' ' });
  expect(altTexts(await ask())).toEqual([undefined]);
});

/** What the log says that is no mere information. */
const warnings = () =>
  book.log
    .map((line) => JSON.parse(line) as { level: number; msg: string })
    .filter(({ level }) => level > 30);

test.each<[string, Draw, string]>([
  ['does not come to an end', () => new Promise(() => undefined), 'the picture took too long'],
  [
    'becomes too large',
    async () => ({ ...picture('x'), png: new Uint8Array(10 * 1_024 * 1_024 + 1) }),
    'the picture is too large',
  ],
])('a picture whose drawing %s leaves the text, and is logged once', async (_, drawing, logged) => {
  draw = drawing;
  const shown = await ask();
  expect(shown.text).toContain('Captain');
  expect([altTexts(shown), shown.files]).toEqual([[], []]);
  expect(warnings().map(({ msg }) => msg)).toEqual([logged]);
});

test('a drawing that fails leaves the text of every page, and is logged the first time', async () => {
  const failing: Draw = async () => {
    throw new Error('out of ink');
  };
  await book.restart(failing);
  for (const shown of [await ask(), await ask()]) {
    expect(shown.text).toContain('Captain');
    expect([altTexts(shown), shown.files]).toEqual([[], []]);
  }
  expect(warnings()).toEqual([
    expect.objectContaining({ msg: expect.stringContaining('could not be drawn') }),
  ]);
  await book.restart((answer, page, signal) => draw(answer, page, signal));
});

test('a picture that takes too long is given up, so that it is not drawn for nobody', async () => {
  const given: AbortSignal[] = [];
  draw = (_, __, signal) => {
    if (signal) given.push(signal);
    return new Promise(() => undefined);
  };
  await ask();
  expect(given.map(({ aborted }) => aborted)).toEqual([true]);
});

test('of two presses the last counts, though the page of the first is drawn more slowly', async () => {
  const { standin } = book;
  const first = await ask();
  draw = async (_, page) => {
    if (page.length < 8) return null;
    await setTimeout(800);
    return picture('late');
  };
  const slow = standin.hit(first, '→');
  expect(altTexts(await standin.press(first, '3'))).toEqual([]);
  await expect.poll(() => book.log.filter((line) => line.includes('"answered"')).length).toBe(3);
  expect(
    standin.ledger.requests.filter(({ path }) => path.includes(slow)).map(({ method }) => method),
  ).toEqual(['POST']);
});

test.each([
  [50013, 403, 'lacks a permission'],
  [40005, 413, 'larger than Discord takes'],
  [50035, 400, 'a bug'],
])(
  'a picture that Discord refuses with %i leaves the text, and is logged once',
  async (code, status, words) => {
    book.standin.failOnce({ method: 'PATCH', path: /@original$/, status, code });
    const shown = await ask();
    expect(shown.text).toContain('Captain');
    expect(warnings()).toEqual([expect.objectContaining({ msg: expect.stringContaining(words) })]);
  },
);

test('so does one that may not be sent in answer to a mention', async () => {
  book.standin.failOnce({ method: 'POST', path: /^\/channels\/\d+\/messages$/, status: 403, code: 50013 });
  book.standin.say('<@300000000000000001> ferry');
  const { body } = await book.standin.ledger.find(
    'the answer',
    ({ path, status, files, method }) =>
      method === 'POST' && path.endsWith('/messages') && status === 200 && files.length === 0,
  );
  expect(JSON.stringify(body)).toContain('Captain');
});

test('where the message itself is gone, it is not tried without the picture', async () => {
  const { standin } = book;
  standin.failOnce({ method: 'PATCH', path: /@original$/, status: 404, code: 10008 });
  const sign = standin.invoke('entries', { words: 'ferry' });
  await standin.ledger.find('the refusal', ({ path, status }) => status === 404 && path.includes(sign));
  await ask();
  expect(standin.ledger.requests.filter(({ path }) => path.includes(sign))).toHaveLength(2);
  expect(warnings()).toHaveLength(1);
});
