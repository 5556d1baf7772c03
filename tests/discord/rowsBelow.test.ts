import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCommands } from '../../src/commandFolder.js';
import { buttonKinds, openArticle, restOn, unseenOf } from '../../src/discord/findingButtons.js';
import type { Row } from '../../src/discord/message.js';
import { rowsBelow } from '../../src/discord/rowsBelow.js';
import type { Finding } from '../../src/model.js';
import { builtCommands } from '../built.js';
import { printed } from '../shownFindings.js';
import { anyFinding } from './answers.js';
import { findingOf } from './pages/findings.js';

/** As most findings are shown, where there is room. */
const whole = { isCut: false, hasAllPrintings: false };

const kinds = buttonKinds(await loadCommands(builtCommands));

/** Passages of one article, so many, each at a place of its own. */
const passages = (count: number, url: string | null = 'https://courier.example/ferry') =>
  Array.from({ length: count }, (_, place) => {
    const { citation } = findingOf('The ferry left.', { url });
    return { finding: { citation: { ...citation, start: place, end: place + 15 } }, ...whole };
  });

const labels = (row: Row | null) => row?.components.map((one) => ('label' in one ? one.label : '')) ?? [];
const allLabels = (rows: readonly (Row | null)[]) => rows.map(labels);

test('a finding has a link, what stands around it, and how others word it', () => {
  const citation = {
    ...printed.citation,
    article: { ...printed.citation.article, url: 'https://a.example' },
  };
  const [row = null] = rowsBelow([{ finding: { ...printed, citation }, ...whole }], kinds, 40, []);
  expect(labels(row)).toEqual(['Open article', 'Around this passage', expect.stringMatching(/^Wording/)]);
});

test.each([
  ['all', 12, ['Open article', 'Around this passage']],
  ['no links, for headlines are links', 11, ['Around this passage']],
  ['no links, for headlines are links', 8, ['Around this passage']],
  ['none', 7, []],
])('where there is room, four findings have %s', (_, room, each) => {
  expect(allLabels(rowsBelow(passages(4), kinds, room, []))).toEqual(Array(4).fill(each));
});

test('where words are cut, the rest of them comes before wordings elsewhere', () => {
  const page = (isCut: boolean) => [{ ...whole, finding: printed, isCut }];
  expect(allLabels(rowsBelow(page(true), kinds, 2, []))).toEqual([['Around this passage']]);
  expect(allLabels(rowsBelow(page(false), kinds, 2, []))).toEqual([[expect.stringMatching(/^Wording/)]]);
  expect(restOn(printed, kinds)).toBe('Around this passage');
});

test.each<[string, boolean, Partial<Finding>, boolean]>([
  ['what others print is left out or cut', false, {}, true],
  ['it is all there to be read', true, {}, false],
  ['copies are there by name alone', true, { alsoIn: [printed.citation.article] }, true],
])('where %s, how others word it is offered: %s', (_, hasAllPrintings, more, isOffered) => {
  const page = [{ finding: { ...printed, ...more }, isCut: false, hasAllPrintings }];
  const [shown = []] = allLabels(rowsBelow(page, kinds, 40, []));
  expect(shown.some((label) => label.startsWith('Wording elsewhere'))).toBe(isOffered);
});

test('no id stands twice in a message', () => {
  const [one] = passages(1, null);
  expect(allLabels(rowsBelow(one ? [one, one] : [], kinds, 40, []))).toEqual([['Around this passage'], []]);
});

test.each<[string, string | null, boolean]>([
  ['of the web', 'https://courier.example/ferry?a=1', true],
  ['with a port', 'http://courier.example:8080/', true],
  ['of 512 characters', `https://courier.example/${'x'.repeat(488)}`, true],
  ['of more', `https://courier.example/${'x'.repeat(489)}`, false],
  ['of a file', 'file:///ferry.html', false],
  ['of a host without a dot', 'http://localhost/ferry', false],
  ['of a number', 'http://127.0.0.1/ferry', false],
  ['with a name and a password', 'https://ada:moss@courier.example/', false],
  ['that is none', 'ferry', false],
  ['that is not known', null, false],
])('an address %s', (_, url, isLinked) => {
  const button = openArticle(findingOf('The ferry left.', { url }));
  expect(button?.label).toBe(isLinked ? 'Open article' : undefined);
});

test('a kind of button is there for every finding of a page that may have it, or for none', () => {
  const page = fc.array(
    fc.record({ finding: anyFinding, isCut: fc.boolean(), hasAllPrintings: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(page, fc.nat({ max: 40 }), (entries, room) => {
      const rows = rowsBelow(entries, kinds, room, []);
      for (const kind of kinds) {
        const ids = entries.map(({ finding, hasAllPrintings }) =>
          JSON.stringify(kind.buttonOf(finding, unseenOf(finding, hasAllPrintings))),
        );
        const shown = rows.map(
          (row, i) => row?.components.some((one) => JSON.stringify(one) === ids[i]) === true,
        );
        const wanted = ids.map((id, i) => id !== 'null' && (id.includes('"url"') || ids.indexOf(id) === i));
        expect([wanted, wanted.map(() => false)]).toContainEqual(shown);
      }
    }),
    { numRuns: 30 },
  );
});
