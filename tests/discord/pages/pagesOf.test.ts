import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut as laidOut, type PageShape, pagesOf as pagesIn } from '../../../src/discord/pages/pagesOf.js';
import { findingRenderer } from '../../../src/discord/renderFinding.js';
import type { Finding } from '../../../src/model.js';
import { isQuoted } from '../../../src/wording.js';
import { anyFinding } from '../answers.js';
import { findingOf, outlets } from './findings.js';

/** Every other finding of a page begins a year, and so does the first. */
const headingsOf = (page: readonly Finding[]) =>
  page.map((_, place) => (place % 2 === 0 ? '### 2018\n' : ''));
const shape: PageShape = {
  findings: 8,
  room: 3_000,
  headingsOf,
  render: (finding, room) => findingRenderer(finding)(room),
  keepsWhole: isQuoted,
};
const pagesOf = (findings: readonly Finding[], among: PageShape) => [...pagesIn(findings, among)];
const layOut = (page: readonly Finding[], among: PageShape) => laidOut(page, among).map(({ text }) => text);
/** Hostile findings take long to make up. */
const few = { numRuns: 40 };
const lengthOf = (texts: readonly string[]) => texts.join('').length;

test('every finding stands on one page, in order, and no page is empty or too full', () => {
  fc.assert(
    fc.property(
      fc.array(anyFinding, { maxLength: 40, size: 'max' }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 500, max: 4_000 }),
      (findings, most, room) => {
        const pages = pagesOf(findings, { ...shape, findings: most, room });
        expect(pages.flat()).toEqual(findings);
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.length).toBeLessThanOrEqual(most);
        }
      },
    ),
    few,
  );
});

test('a page shows all of its findings, in its room', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 20 }), (findings) => {
      for (const page of pagesOf(findings, shape)) {
        const texts = layOut(page, shape);
        expect(texts).toHaveLength(page.length);
        expect(lengthOf(texts)).toBeLessThanOrEqual(shape.room);
      }
    }),
    few,
  );
});

test('a quotation that no page holds whole fits, however many digits tell how much is cut', () => {
  for (let length = 2_900; length <= 3_100; length += 1) {
    const { citation } = findingOf('x'.repeat(length));
    const [page = []] = pagesOf([{ citation, speaker: null }], shape);
    expect(lengthOf(layOut(page, shape))).toBeLessThanOrEqual(shape.room);
  }
});

const sentence = 'The ferry left the harbour again. ';

test('short findings are as many as a page is to have', () => {
  const pages = pagesOf(Array(20).fill(findingOf(sentence)), shape);
  expect(pages.map(({ length }) => length)).toEqual([8, 8, 4]);
});

test('long ones are as many, their words shortened at the end of a sentence', () => {
  const long = findingOf(sentence.repeat(40));
  const pages = pagesOf(Array(16).fill(long), shape);
  expect(pages.map(({ length }) => length)).toEqual([8, 8]);
  const texts = layOut(pages[0] ?? [], shape);
  expect(texts).toHaveLength(8);
  for (const text of texts)
    expect(text).toMatch(
      /^> (?:The ferry left the harbour again\. ){2,}…\n-# Cut: \d+ of 1,360 characters$/m,
    );
});

test('few long ones are shown at more length than many', () => {
  const long = findingOf(sentence.repeat(40));
  const [two] = layOut([long, long], shape);
  const [eight] = layOut(Array(8).fill(long), shape);
  expect(two?.length).toBeGreaterThan(2 * (eight?.length ?? 0));
});

test('those that are too long even so stand on more pages, always on the same ones', () => {
  const long = findingOf(sentence.repeat(40), {
    title: 'Ferry '.repeat(40),
    publisher: 'Courier '.repeat(20),
  });
  const findings = [findingOf(sentence), ...Array(15).fill(long)];
  const pages = pagesOf(findings, shape);
  expect(pages.flat()).toEqual(findings);
  expect(pages[0]?.length).toBeLessThan(8);
  expect(pagesOf(findings, shape)).toEqual(pages);
});

test('other outlets share the room that the words leave, and those left out are counted', () => {
  const told: Finding = { ...findingOf(sentence.repeat(3)), printings: outlets(12) };
  const texts = layOut(Array(8).fill(told), shape);
  expect(lengthOf(texts)).toBeLessThanOrEqual(shape.room);
  for (const text of texts) {
    const shown = text.match(/Outlet \d+/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(text).toContain(`-# ${12 - shown} more not shown`);
  }
});

test('room that others leave goes to the one that has many outlets', () => {
  const told: Finding = { ...findingOf(sentence.repeat(3)), printings: outlets(18) };
  const texts = layOut([told, ...Array(7).fill(findingOf(sentence.repeat(9)))], shape);
  expect(lengthOf(texts)).toBeLessThanOrEqual(shape.room);
  expect(texts[0]?.match(/Outlet \d+/g)?.length).toBeGreaterThan(5);
});

test('what stands above findings takes its room on the page', () => {
  const headingsOf = (page: readonly Finding[]) => page.map((_, place) => `### ${place}${'x'.repeat(300)}\n`);
  const tall = { ...shape, headingsOf };
  const pages = pagesOf(Array(16).fill(findingOf(sentence)), tall);
  expect(pages[0]?.length).toBeLessThan(8);
  for (const page of pages) {
    const texts = layOut(page, tall);
    expect(lengthOf(texts)).toBeLessThanOrEqual(shape.room);
    expect(texts.every((text, place) => text.startsWith(`### ${place}x`))).toBe(true);
  }
});
