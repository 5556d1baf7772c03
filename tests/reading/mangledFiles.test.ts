import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';
import { readSaved } from './reading.js';
import { saved } from './saved.js';

const folder = temporaryFolder();

/** A change to a file, at places that are shares of its length. */
type Mangling = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc
  .tuple(place, place)
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const at = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);

const cut = stretch.map<Mangling>(
  ([from, to]) =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, at(bytes, from)), bytes.subarray(at(bytes, to))]),
);
const doubled = stretch.map<Mangling>(
  ([from, to]) =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, at(bytes, to)), bytes.subarray(at(bytes, from))]),
);
const exchanged = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map<Mangling>(
  ([from, others]) =>
    (bytes) =>
      Buffer.concat([
        bytes.subarray(0, at(bytes, from)),
        others,
        bytes.subarray(at(bytes, from) + others.length),
      ]),
);
const telling = [
  '<',
  '>',
  '</p>',
  '"',
  '{',
  '}]',
  '\\',
  '\n---\n',
  '\r',
  '&#0;',
  'stream\n',
  '\n--x\r\n',
  '😀',
  '\u2028',
];
const inserted = fc.tuple(place, fc.constantFrom(...telling)).map<Mangling>(
  ([from, mark]) =>
    (bytes) =>
      Buffer.concat([bytes.subarray(0, at(bytes, from)), Buffer.from(mark), bytes.subarray(at(bytes, from))]),
);
const compressed = fc.constant<Mangling>((bytes) => gzipSync(bytes));
const manglings = fc.array(fc.oneof(cut, doubled, exchanged, inserted, compressed), {
  minLength: 1,
  maxLength: 5,
});

const mangle = (bytes: Buffer, by: readonly Mangling[]) =>
  by.reduce((mangled, change) => change(mangled), bytes);

/** The body's spans are in order, disjoint and inside the text, and none of them is blank. */
function expectSound({ text, body }: Article): void {
  let end = 0;
  for (const span of body) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(span.start, span.end)).toMatch(/\S/);
    end = span.end;
  }
}

test.each(saved)('$format, mangled, is articles with sound bodies, or problems', async ({ name, bytes }) => {
  await fc.assert(
    fc.asyncProperty(manglings, async (changes) => {
      const { entries, problems } = await readSaved(folder, name, mangle(bytes, changes));
      expect(entries.length + problems.length).toBeGreaterThan(0);
      for (const { article } of entries) {
        expect(article.body.length).toBeGreaterThan(0);
        expectSound(article);
      }
      for (const { file, reason } of problems) {
        expect(file.startsWith(name)).toBe(true);
        expect(reason).toMatch(/^[^\n]{4,300}$/);
      }
    }),
    { numRuns: 60 },
  );
});
