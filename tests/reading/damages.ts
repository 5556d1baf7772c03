import { gzipSync } from 'node:zlib';
import type { FormatName } from '../../src/reading/corpus/articles.js';

/** What a damaged file gives: an article, a problem with such a reason for its file or line, or both. */
export interface Outcome {
  readonly article: boolean;
  readonly reason: RegExp | null;
}

export const read: Outcome = { article: true, reason: null };
export const refused = (reason: RegExp): Outcome => ({ article: false, reason });
/** Of a file with many articles some are read. */
export const partly = (reason: RegExp): Outcome => ({ article: true, reason });

/** A way in which a file may be damaged, and what its format makes of it; `others` is for those not named. */
export interface Damage {
  readonly name: string;
  readonly of: (bytes: Buffer) => Buffer;
  readonly gives: Readonly<Partial<Record<FormatName, Outcome>>> & { readonly others: Outcome };
}

const cutAt = (share: number) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * share));
const cutGzip = (bytes: Buffer) => cutAt(0.5)(gzipSync(bytes));
const middle = (bytes: Buffer) => Math.floor(bytes.length / 2);
const withInside = (inside: Buffer) => (bytes: Buffer) =>
  Buffer.concat([bytes.subarray(0, middle(bytes)), inside, bytes.subarray(middle(bytes))]);
const withBehind = (behind: Buffer) => (bytes: Buffer) => Buffer.concat([bytes, behind]);
const withBefore = (before: string) => (bytes: Buffer) => Buffer.concat([Buffer.from(before), bytes]);
/** Every twentieth letter another one, which no encoding has. */
const sprinkled = (bytes: Buffer) =>
  Buffer.from([...bytes].flatMap((byte, place) => (place % 20 === 19 ? [0x81, byte] : [byte])));
const flipped = (bytes: Buffer) => {
  const packed = gzipSync(bytes);
  packed.writeUInt8(packed.readUInt8(packed.length - 6) ^ 255, packed.length - 6);
  return packed;
};

const brokenJson = refused(/^broken JSON: (?:it ends in the middle, )?on line \d+/);
const misplaced = refused(/^broken JSON: . stands where it should not/);
const brokenFeed = refused(/^a feed that is broken or ends in the middle; save it again$/);
const brokenPdf = refused(/^a PDF that is broken or ends in the middle; save it again$/);
const feeds = (outcome: Outcome) => ({ RSS: outcome, Atom: outcome, RDF: outcome });
const noEncoding = /^not text in UTF-8 or another encoding .*; save it as UTF-8$/;
const zeroBytes = /^not a text file, or a damaged one: it has zero bytes in it; save it again$/;
const cutLine = /^broken JSON: it ends in the middle, on line 1$/;

/** Bytes of every value, the same in every run, and no line feed among them: lines would fail one by one. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const byte = (state >>> 16) % 256;
      return byte === 10 ? 11 : byte;
    }),
  );
}

export const damages: readonly Damage[] = [
  ...[
    { name: 'empty', content: '' },
    { name: 'white space only', content: ' \n\t\r\n ' },
    { name: 'a byte order mark only', content: '\uFEFF' },
    { name: 'a byte order mark and white space', content: '\uFEFF\n \n' },
  ].map(({ name, content }) => ({
    name,
    of: () => Buffer.from(content),
    gives: { others: refused(/^empty$/) },
  })),
  {
    name: 'a byte order mark of UTF-16 only',
    of: () => Buffer.from([0xff, 0xfe]),
    gives: { others: refused(/^empty$/) },
  },
  { name: 'nothing, compressed', of: () => gzipSync(''), gives: { others: refused(/^empty$/) } },
  {
    name: 'cut in the middle',
    of: cutAt(0.5),
    // A text does not say where it ends: what is there is read.
    gives: {
      others: read,
      JSON: brokenJson,
      'JSON Feed': brokenJson,
      ...feeds(brokenFeed),
      PDF: brokenPdf,
    },
  },
  {
    name: 'cut before its end',
    of: cutAt(0.9),
    gives: {
      others: read,
      JSON: brokenJson,
      'JSON Feed': brokenJson,
      JSONL: partly(cutLine),
      ...feeds(brokenFeed),
      PDF: brokenPdf,
    },
  },
  {
    name: 'cut at its beginning',
    of: cutAt(0.1),
    gives: {
      others: refused(/^no article was found in it$/),
      Markdown: refused(/front matter begins with --- and never ends: put ---/),
      JSON: brokenJson,
      'JSON Feed': brokenJson,
      JSONL: refused(cutLine),
      ...feeds(brokenFeed),
      PDF: brokenPdf,
    },
  },
  {
    name: 'noise of the same length',
    of: (bytes) => Buffer.concat([Buffer.from([0, 1]), noise(bytes.length)]),
    gives: { others: refused(/^not a text file/) },
  },
  {
    name: 'zero bytes only',
    of: (bytes) => Buffer.alloc(bytes.length),
    gives: { others: refused(/^not a text file$/) },
  },
  {
    name: 'a zero byte inside',
    of: withInside(Buffer.alloc(1)),
    gives: { others: refused(zeroBytes), JSONL: partly(zeroBytes), PDF: read },
  },
  {
    name: 'compressed and cut',
    of: cutGzip,
    gives: { others: refused(/^a compressed file that ends in the middle$/) },
  },
  {
    name: 'compressed and broken',
    of: flipped,
    gives: { others: refused(/^a compressed file that is broken$/) },
  },
  {
    name: 'compressed twice',
    of: (bytes) => gzipSync(gzipSync(bytes)),
    gives: { others: refused(/^an archive; unpack it/) },
  },
  {
    name: 'a few bytes inside that are no UTF-8',
    of: withInside(Buffer.from([0xff, 0xfe, 0xc0])),
    gives: {
      others: read,
      JSONL: partly(/^broken JSON/),
      RDF: brokenFeed,
    },
  },
  {
    name: 'many bytes inside that are no letter in any encoding',
    of: sprinkled,
    gives: { others: refused(noEncoding), PDF: brokenPdf },
  },
  {
    name: 'a line before it that is of another kind',
    of: withBefore('Nonsense.\n'),
    gives: {
      others: read,
      JSON: misplaced,
      'JSON Feed': misplaced,
      JSONL: partly(/^broken JSON: N stands where/),
    },
  },
  {
    name: 'a line of 10 MB behind it',
    of: withBehind(Buffer.alloc(10 * 1024 * 1024, 'x')),
    gives: {
      others: read,
      Markdown: refused(/^more than 1,000,000 characters of text, longer than any article$/),
      JSON: brokenJson,
      'JSON Feed': brokenJson,
      JSONL: partly(/^broken JSON: x stands where/),
    },
  },
  {
    name: 'a line behind it that is over the limit',
    of: withBehind(Buffer.alloc(20 * 1024 * 1024, 'x')),
    gives: { others: refused(/^larger than 20 MB$/), JSONL: partly(/^larger than 20 MB$|^broken JSON/) },
  },
  {
    name: 'a gzip bomb',
    of: (bytes) => gzipSync(withBehind(Buffer.alloc(30 * 1024 * 1024))(bytes)),
    gives: { others: refused(/^larger than 20 MB$/), JSONL: partly(/^larger than 20 MB$/) },
  },
];
