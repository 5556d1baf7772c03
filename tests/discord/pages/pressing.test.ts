import { ButtonStyle, ComponentType } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { choiceMenu } from '../../../src/discord/pages/choiceMenu.js';
import { leadTo } from '../../../src/discord/pages/leadTo.js';
import { nextButtons } from '../../../src/discord/pages/nextButtons.js';
import type { Asked } from '../../../src/model.js';
import { records } from '../../standin/checks.js';
import { buttonsOf } from '../../standin/controls.js';
import { permissions } from '../../standin/payloads.js';
import type { Shown } from '../../standin/shown.js';
import { type Logbook, openLogbook } from './logbook.js';

let book: Logbook;
let first: Shown;
beforeAll(async () => {
  book = await openLogbook(20);
});
afterAll(() => book.close());
beforeEach(async () => {
  first = await book.standin.slash('entries', { words: 'ferry' });
  book.log.length = 0;
});

const other = { userId: '300000000000000042' };
const apart = { ephemeral: true, inPlace: false };

const entries = (words: string, more: Asked['options'] = {}): Asked => ({
  command: 'entries',
  options: { words, ...more },
});

const labels = (shown: Shown) => buttonsOf(shown).map(({ label }) => label);

/** What was shown, with more below it. */
function withBelow(shown: Shown, ...rows: readonly (object | null)[]): Shown {
  const [container] = records(shown.body.components);
  const components = [...records(container?.components), ...rows];
  return { ...shown, body: { ...shown.body, components: [{ ...container, components }] } };
}

/** With a button that leads on from a finding. */
const withButton = (asked: Asked): Shown =>
  withBelow(first, {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'On', custom_id: leadTo(asked) },
    ],
  });

const withNext = (asked: Asked): Shown => withBelow(first, nextButtons([{ label: 'On', asked }]));

/** With a menu of which words are meant. */
const withMenu = (asked: Asked = entries('ship'), names = ['ferry', 'pier', 'submarine']): Shown => {
  const choices = names.map((value) => ({ value, about: null }));
  return withBelow(first, choiceMenu(asked, { option: 'words', choices }));
};

async function reread(ferries: number): Promise<void> {
  await book.keep(ferries);
  await book.standin.slash('again');
}

describe.each([
  ['below a finding', withButton],
  ['to what is worth asking next', withNext],
])('a button %s', (_, withOne) => {
  test.each([
    ['the asker', {}],
    ['anybody else', other],
  ])('gives %s a message which they alone see', async (__, asker) => {
    const shown = await book.standin.press(withOne(entries('ferry')), 'On', asker);
    expect(shown.text).toContain('answered: ferry');
    expect(shown).toMatchObject(apart);
    expect(labels(shown)).toContain('1 / 3');
  });

  test('does so inside of such a message', async () => {
    const own = await book.standin.press(withOne(entries('ferry')), 'On', other);
    first = own;
    const further = await book.standin.press(withOne(entries('pier')), 'On', other);
    expect(further.text).toContain('The pier is open.');
    expect(further).toMatchObject(apart);
  });

  test('has pages that are turned in their own message', async () => {
    const own = await book.standin.press(withOne(entries('ferry')), 'On', other);
    const second = await book.standin.press(own, '→', other);
    expect(second).toMatchObject({ ephemeral: true, inPlace: true });
    expect(labels(second)).toContain('2 / 3');
  });

  test('tells that what it led to is gone', async () => {
    const shown = await book.standin.press(withOne(entries('submarine')), 'On');
    expect(shown.text).toContain('The coverage has changed since: nothing-found: submarine');
    expect(shown).toMatchObject(apart);
  });

  test.each<[string, Asked, string]>([
    ['a command', { command: 'weather', options: {} }, 'There is no command /weather.'],
    ['an option', entries('ferry', { harbour: 'Riga' }), '/entries has no option harbour.'],
    ['a choice', entries('ferry', { order: 'sideways' }), 'order cannot be “sideways”.'],
    ['a required option', { command: 'entries', options: {} }, '/entries needs words.'],
    ['a right', { command: 'sealed', options: {} }, 'Only admins may use /sealed.'],
    ['a name of an object', entries('ferry', { constructor: 'x' }), '/entries has no option constructor.'],
  ])('says that there is no such thing any more: %s', async (__, asked, words) => {
    const shown = await book.standin.press(withOne(asked), 'On');
    expect(shown.text).toContain(words);
    expect(shown.text).not.toContain('The coverage has changed');
    expect(shown).toMatchObject(apart);
  });

  test('lets admins have what is theirs', async () => {
    const sealed: Asked = { command: 'sealed', options: {} };
    const shown = await book.standin.press(withOne(sealed), 'On', { permissions: permissions.manageGuild });
    expect(shown.text).toContain('Sealed entries');
  });
});

describe('a menu', () => {
  test('turns the asker’s message into the answer', async () => {
    const shown = await book.standin.choose(withMenu(), 'ferry');
    expect(shown.text).toContain('answered: ferry');
    expect(shown).toMatchObject({ ephemeral: false, inPlace: true });
    expect(labels(await book.standin.press(shown, '→'))).toContain('2 / 3');
  });

  test('gives anybody else a message which they alone see', async () => {
    const shown = await book.standin.choose(withMenu(), 'pier', other);
    expect(shown.text).toContain('The pier is open.');
    expect(shown).toMatchObject(apart);
  });

  test('keeps the other options, whatever stands in them', async () => {
    const asked = entries('ship', { keeper: 'Ada “|” {Moss}\n橋' });
    const shown = await book.standin.choose(withMenu(asked), 'ferry');
    expect(shown.text).toContain('answered: ferry');
  });

  test('stays where there is nothing of what was chosen, so that another can be', async () => {
    const shown = await book.standin.choose(withMenu(), 'submarine');
    expect(shown.text).toMatch(/^### nothing-found: submarine/);
    expect(shown).toMatchObject(apart);
  });

  test('works after a restart', async () => {
    const menu = withMenu();
    await book.restart();
    expect((await book.standin.choose(menu, 'pier')).text).toContain('The pier is open.');
  });

  test('that is not ours is answered in plain words', async () => {
    const foreign = {
      type: ComponentType.StringSelect,
      custom_id: 'vote',
      options: [{ label: 'Yes', value: 'yes' }],
    };
    const shown = await book.standin.choose(
      withBelow(first, { type: ComponentType.ActionRow, components: [foreign] }),
      'Yes',
    );
    expect(shown.text).toContain('This menu does not work any more.');
    expect(shown).toMatchObject(apart);
  });
});

test('several things to press stand in one message, each by itself', async () => {
  const { standin } = book;
  const menu = choiceMenu(entries('ship'), { option: 'words', choices: [{ value: 'pier', about: null }] });
  const next = nextButtons([
    { label: 'Pier', asked: entries('pier') },
    { label: 'Captain', asked: entries('Captain') },
  ]);
  const all = withBelow(first, menu, next);
  expect(labels(await standin.press(all, '→'))).toContain('2 / 3');
  expect((await standin.press(all, 'Captain')).text).toContain('answered: Captain');
  expect((await standin.press(all, 'Pier')).text).toContain('answered: pier');
  expect((await standin.choose(all, 'pier')).text).toContain('answered: pier');
});

test('from what is asked back over a choice to what is worth asking next, and on through its pages', async () => {
  const { standin } = book;
  const asking = await standin.slash('captain', { name: 'any' });
  expect(asking.text).toContain('Which captain?');
  const chosen = await standin.choose(asking, 'Captain 2');
  expect(chosen.text).toContain('Captain 2 took the ferry to island 2.');
  expect(chosen).toMatchObject({ ephemeral: false, inPlace: true });
  const next = await standin.press(chosen, 'All ferries');
  expect(next).toMatchObject(apart);
  expect(labels(await standin.press(next, '→'))).toContain('2 / 3');
});

test('a button beside a text is one, too', async () => {
  const beside = withBelow(first, {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: 'Captain 1' }],
    accessory: { type: ComponentType.Button, style: 2, label: 'On', custom_id: leadTo(entries('pier')) },
  });
  expect((await book.standin.press(beside, 'On')).text).toContain('The pier is open.');
});

const answersTo = (sign: string) =>
  book.standin.ledger.requests.filter(({ path }) => path.includes(sign)).map(({ method }) => method);
const answered = () => book.log.filter((line) => /"(?:button|menu)":true.*"answered"/.test(line)).length;

test('of two presses of a menu the last counts, even while the first is still being answered', async () => {
  const { standin } = book;
  const menu = withMenu();
  const release = standin.holdOnce(/\/callback$/);
  const early = standin.pick(menu, 'ferry');
  await expect.poll(() => answersTo(early)).toEqual(['POST']);
  expect((await standin.choose(menu, 'pier')).text).toContain('answered: pier');
  release();
  await expect.poll(answered).toBe(2);
  expect(answersTo(early)).toEqual(['POST']);
});

test('a choice overtakes a page that is still being turned', async () => {
  const { standin } = book;
  const menu = withMenu();
  const release = standin.holdOnce(/\/callback$/);
  const early = standin.hit(menu, '→');
  await expect.poll(() => answersTo(early)).toEqual(['POST']);
  await standin.choose(menu, 'pier');
  release();
  await expect.poll(answered).toBe(2);
  expect(answersTo(early)).toEqual(['POST']);
});

test('what leads on is answered as often as it is pressed', async () => {
  const { standin } = book;
  const leading = withNext(entries('pier'));
  const signs = [standin.hit(leading, 'On'), standin.hit(leading, 'On'), standin.hit(leading, 'On', other)];
  await expect.poll(() => signs.map(answersTo)).toEqual(signs.map(() => ['POST', 'PATCH']));
});

test.each([
  ['an asker’s menu whose message is gone', {}],
  ['a menu whose hidden answer is gone', other],
])('%s is logged as what may happen, not as a bug', async (_, asker) => {
  book.standin.failOnce({ method: 'PATCH', path: /@original$/, status: 404, code: 10008 });
  book.standin.pick(withMenu(), 'ferry', asker);
  await expect.poll(() => book.log.filter((line) => line.includes('The message is gone.'))).toHaveLength(1);
  expect(book.log.filter((line) => line.includes('a bug'))).toEqual([]);
});

test('after a reindex all is asked of the coverage of now', async () => {
  const menu = withMenu();
  const leading = withButton(entries('ferry'));
  await reread(3);
  expect((await book.standin.choose(menu, 'ferry')).text).toContain('Captain 3 took');
  expect(labels(await book.standin.press(leading, 'On'))).toEqual([]);
  await reread(20);
});
