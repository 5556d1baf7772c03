import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceMenu } from '../../../src/discord/pages/choiceMenu.js';
import { leadTo } from '../../../src/discord/pages/leadTo.js';
import { places, readLead, writePageIds } from '../../../src/discord/pages/pageState.js';
import { languages } from '../../../src/languages/languages.js';
import { speaking } from '../../../src/languages/say.js';
import type { Asked } from '../../../src/model.js';
import { anyAsked, anyText, isId } from './asked.js';

const leads = { first: 0, previous: 3, shown: 4, next: 5, last: 11 };
const anyLanguage = fc.constantFrom(...languages);
const pier: Asked = { command: 'timeline', options: { topic: 'the old pier', since: '1999' } };

/** The ids of a row, in its order; fails where there is no room for them. */
function rowOf(asked: Asked): string[] {
  const ids = writePageIds(asked, leads);
  if (ids === null) throw new Error('too long');
  return places.map((place) => ids[place]);
}

/** The ids that a menu carries: its own, and the values of its choices. */
function menuOf(asked: Asked, option: string, values: readonly string[]): string[] {
  const choices = values.map((value) => ({ value, about: null }));
  const [menu] = choiceMenu(asked, { option, choices })?.components ?? [];
  return menu ? [menu.custom_id, ...menu.options.map(({ value }) => value)] : [];
}

test('whichever page button is pressed, what was asked comes back letter for letter, with its page', () => {
  fc.assert(
    fc.property(anyAsked, fc.constantFrom(...places), anyLanguage, (asked, place, language) => {
      const ids = speaking(language, () => writePageIds(asked, leads));
      fc.pre(ids !== null);
      const turn = { ...asked, page: leads[place] };
      expect(readLead(ids?.[place] ?? '', Object.values(ids ?? {}))).toEqual({
        kind: 'page',
        turn,
        language,
      });
    }),
  );
});

test('so it does from a single button, beside any others, without a page', () => {
  fc.assert(
    fc.property(anyAsked, anyAsked, (asked, other) => {
      const [id, beside] = [leadTo(asked), leadTo(other)];
      fc.pre(id !== null);
      const ids = [...rowOf(pier), beside ?? '', id ?? ''];
      expect(readLead(id ?? '', ids)).toEqual({
        kind: 'finding',
        turn: { ...asked, page: null },
        language: 'en',
      });
    }),
  );
});

const anyValues = fc.array(
  anyText.filter((text) => text.trim() !== ''),
  { minLength: 1, maxLength: 25 },
);

test('whatever is chosen from a menu, the same is asked with that', () => {
  fc.assert(
    fc.property(anyAsked, anyValues, fc.nat(), anyLanguage, (asked, values, any, language) => {
      const ids = speaking(language, () => menuOf(asked, 'person', values));
      fc.pre(ids.length > 0);
      const chosen = any % values.length;
      const options = { ...asked.options, person: values[chosen] };
      const turn = { command: asked.command, options, page: null };
      expect(readLead(ids[chosen + 1] ?? '', ids)).toEqual({ kind: 'choice', turn, language });
    }),
  );
});

test('every id is one that Discord takes, and no two of a message are the same', () => {
  fc.assert(
    fc.property(anyAsked, anyValues, (asked, values) => {
      const row = Object.values(writePageIds(asked, leads) ?? {});
      const ids = [...row, ...menuOf(asked, 'person', values), leadTo(asked) ?? 'none'];
      for (const id of ids) expect(id).toMatch(isId);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('what two rows or menus of one message carry is never mixed', () => {
  const two = fc.tuple(anyAsked, anyAsked).filter(([one, other]) => one.command !== other.command);
  fc.assert(
    fc.property(two, anyValues, fc.nat(), ([one, other], values, any) => {
      const [row, otherRow] = [one, other].map((asked) => Object.values(writePageIds(asked, leads) ?? {}));
      const [menu, otherMenu] = [one, other].map((asked) => menuOf(asked, 'person', values));
      const mine = [...(row ?? []), ...(menu ?? []).slice(1)];
      fc.pre(mine.length > 0);
      const pressed = mine[any % mine.length] ?? '';
      const lead = readLead(pressed, [
        ...(row ?? []),
        ...(otherMenu ?? []),
        ...(menu ?? []),
        ...(otherRow ?? []),
      ]);
      // Once in 4,096 times two have the same mark, and then neither can be read.
      if (lead !== null) expect(lead.turn.command).toBe(one.command);
    }),
  );
});

test.each<[string, Asked, boolean]>([
  [
    '80 Latin letters',
    { command: 'ask', options: { question: 'Why did it? '.repeat(7).slice(0, 80) } },
    true,
  ],
  ['30 kanji', { command: 'ask', options: { question: '橋'.repeat(30) } }, true],
  ['a reference', { command: 'around', options: { passage: 'Ab3dE6gH9kL.a1b2.c3d4.Xy-1' } }, true],
  ['more than a button holds', { command: 'ask', options: { question: 'a'.repeat(81) } }, false],
])('a button by itself has room for %s or is refused', (_, asked, fits) => {
  expect(leadTo(asked) !== null).toBe(fits);
});

test.each([
  ['in Latin letters', 'a'.repeat(430), true],
  ['in Japanese', '橋'.repeat(430), true],
  ['in emoji', '😀'.repeat(60), true],
  ['longer', 'a'.repeat(450), false],
  ['as long as Discord lets it be', 'a'.repeat(4_000), false],
])('what was asked %s has room on five buttons or is refused, never cut', (_, topic, fits) => {
  expect(writePageIds({ command: 'timeline', options: { topic } }, leads) !== null).toBe(fits);
});

test('more pages than an id can name are refused', () => {
  expect(writePageIds(pier, { ...leads, last: 9_999 })).not.toBeNull();
  expect(writePageIds(pier, { ...leads, last: 10_000 })).toBeNull();
});

const row = rowOf(pier);
const [first = '', previous = '', shown = '', next = '', last = ''] = row;
const led = { kind: 'page', turn: { ...pier, page: 5 }, language: 'en' };

test.each<[string, readonly string[]]>([
  ['that are of others', ['menu', ...row, 'vote:3', '']],
  ['in another order', [last, next, shown, first, previous]],
  ['that are the same', [...row, ...row]],
  ['that name other pages', [...row, ...rowOf({ ...pier, command: 'quote' })]],
])('components of a message %s are no hindrance', (_, ids) => {
  expect(readLead(next, ids)).toEqual(led);
});

const changed = (id: string, from: string | RegExp, to: string): string[] => [
  ...row.filter((each) => each !== id),
  id.replace(from, to),
];

test.each<[string, string, readonly string[]]>([
  ['of another bot', 'vote:3', ['vote:3']],
  ['of another version', next.replace('2', '1'), row.map((id) => id.replace('2', '1'))],
  ['of a version before', 'page1:0:0:WyJh', ['page1:0:0:WyJh']],
  ['of another bot beside ours', 'vote:3', [...row, 'vote:3']],
  ['that the message does not have', next, [first, previous, shown, last]],
  ['with another one missing', next, [previous, shown, next, last]],
  ['of another kind', next.replace('p', 'f'), [...row, next.replace('p', 'f')]],
  ['in a slot that there is not', next.replace('2p35', '2p75'), changed(next, '2p35', '2p75')],
  ['with another letter', next, changed(first, 'pier', 'peer')],
  ['with a letter too much', next, changed(last, /$/, 'A')],
  ['with a page that is no number', next.replace(/5:$/, '%:'), changed(next, /5:$/, '%:')],
  ['with a page beyond any', next.replace(/5:$/, 'zzz:'), changed(next, /5:$/, 'zzz:')],
  ['with nothing in it', '', ['']],
  ['longer than any', `${first}${'a'.repeat(100)}`, [...row, `${first}${'a'.repeat(100)}`]],
])('a button %s leads nowhere', (_, pressed, ids) => {
  expect(readLead(pressed, ids)).toBeNull();
});

test('neither does a menu without a choice', () => {
  const ids = menuOf(pier, 'topic', ['old pier', 'new pier']);
  expect(readLead(ids[1] ?? '', ids)?.turn.options).toEqual({ topic: 'old pier', since: '1999' });
  expect(readLead(ids[0] ?? '', ids)).toBeNull();
});

test('what does not begin like an id of ours leads nowhere, whatever stands beside it', () => {
  const garbage = fc.oneof(anyText, fc.string({ maxLength: 200 })).filter((id) => !/^2[pfncs]/.test(id));
  fc.assert(
    fc.property(garbage, (pressed) => {
      expect(readLead(pressed, [pressed, ...row])).toBeNull();
    }),
  );
});

test('whatever begins like one, reading it does not fail, and hardly ever leads anywhere', () => {
  const alike = fc.stringMatching(/^2[pfncs][0-9a-z]{2}[\w-]{2}[0-9a-z]{0,3}[JKDS]?:[\w{}|]{0,40}$/);
  const ids = fc.sample(fc.array(alike, { minLength: 1, maxLength: 7 }), 1_000);
  const leading = ids.filter((some) => readLead(some[0] ?? '', some) !== null);
  // One in 4,096 has the right mark by chance.
  expect(leading.length).toBeLessThan(20);
});

test('ids of ours may stand beside any others', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 7 }), (others) => {
      expect(readLead(next, [...others, ...row, ...others])).toEqual(led);
    }),
  );
});
