import { expect, test } from 'vitest';
import type { Place } from '../../src/community/community.js';
import type { Watched } from '../../src/watching/found.js';
import { hasLetters, nameOf, newWatch, watchesCalled } from '../../src/watching/watched.js';

const place: Place = { server: '1', channel: '2', asker: '3', mayPost: true };
const watches = (...all: readonly Watched[]) => all.map((watched) => newWatch(watched, place, []));
const moss: Watched = { person: 'Ada Moss' };
const onMoss: Watched = { topic: 'ada moss' };
const onFerry: Watched = { person: 'Ada Moss', topic: 'ferry' };
const marks: Watched = { topic: '???' };

test.each<[string, readonly Watched[], readonly Watched[]]>([
  ['Ada Moss', [moss, onMoss, onFerry], [moss]],
  ['“ada moss”', [moss, onMoss, onFerry], [onMoss]],
  ['ADA MOSS', [moss, onFerry], [moss]],
  ['ada moss ferry', [moss, onFerry], [onFerry]],
  ['moss', [moss, onFerry], [moss, onFerry]],
  ['bridge', [moss, onFerry], []],
  ['“???”', [moss, marks], [marks]],
  ['!!!', [moss, marks], []],
  ['', [moss], []],
])('%j means of what is watched', (name, all, meant) => {
  expect(watchesCalled(name, watches(...all)).map(nameOf)).toEqual(meant.map(nameOf));
});

test.each([
  ['???', false],
  [' … ', false],
  ['G7', true],
  ['渡船', true],
])('whether %j has letters', (words, has) => {
  expect(hasLetters(words)).toBe(has);
});
