import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../folders.js';
import { printedBlocks, readSaved } from './reading.js';
import { paragraphs, saved, title } from './saved.js';

const folder = temporaryFolder();

describe.each(saved)('$format ($name)', ({ name, format, bytes }) => {
  test('gives the article, letter for letter, and says how it was read', async () => {
    const found = await readSaved(folder, name, bytes);
    expect(found.problems).toEqual([]);
    expect(found.entries[0]?.format).toBe(format);
    expect(found.entries[0]?.article.title).toBe(title);
    expect(printedBlocks(found)[0]).toEqual(paragraphs);
  });

  test.each<[string, string, Uint8Array]>([
    ['compressed', `${name}.gz`, gzipSync(bytes)],
    ['compressed under its own name', name, gzipSync(bytes)],
    ['without an ending', 'file', bytes],
    ['with an ending that says nothing', 'file.saved', bytes],
  ])('is known %s', async (_, file, content) => {
    const found = await readSaved(folder, file, content);
    expect(found.problems).toEqual([]);
    expect(found.entries[0]?.format).toBe(format);
    expect(printedBlocks(found)[0]).toEqual(paragraphs);
  });
});

const texts = saved.filter(({ format }) => format !== 'PDF');

test.each(texts)('$format is known in UTF-16 with a mark and without', async ({ name, format, bytes }) => {
  for (const [encoding, addBOM] of [
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
    ['utf-16be', false],
  ] as const) {
    const found = await readSaved(folder, name, iconv.encode(bytes.toString(), encoding, { addBOM }));
    expect(found.problems).toEqual([]);
    expect(found.entries[0]?.format).toBe(format);
    expect(printedBlocks(found)[0]).toEqual(paragraphs);
  }
});

test.each(texts)('$format is read with the line breaks of Windows', async ({ name, format, bytes }) => {
  const content = bytes.toString().replace(/\r?\n/g, '\r\n');
  const found = await readSaved(folder, name, content);
  expect(found.entries[0]?.format).toBe(format);
  expect(printedBlocks(found)[0]).toEqual(paragraphs);
});

const lineless = texts.filter(({ format }) => !['MHTML', 'JSONL'].includes(format));

test.each(lineless)('$format is read with the line breaks of old Macs', async ({ name, format, bytes }) => {
  const found = await readSaved(folder, name, bytes.toString().replace(/\r?\n/g, '\r'));
  expect(found.entries[0]?.format).toBe(format);
  expect(printedBlocks(found)[0]).toEqual(paragraphs);
});

const contentOf = (format: string) => saved.find((file) => file.format === format)?.bytes ?? Buffer.alloc(0);

test.each<[string, string, string]>([
  ['HTML', 'bridge.txt', 'HTML'],
  ['HTML', 'bridge.md', 'HTML'],
  ['MHTML', 'bridge.html', 'MHTML'],
  ['JSONL', 'bridge.json', 'JSONL'],
  ['JSON', 'bridge.jsonl', 'JSON'],
  ['JSON Feed', 'bridge.txt', 'JSON Feed'],
  ['RSS', 'bridge.html', 'RSS'],
  ['Atom', 'feed', 'Atom'],
  ['PDF', 'bridge.txt', 'PDF'],
  ['Markdown', 'bridge.txt', 'Markdown'],
  ['plain text', 'bridge.html', 'plain text'],
  ['plain text', 'bridge.json', 'plain text'],
  ['plain text', 'bridge.pdf', 'plain text'],
  ['plain text', 'bridge.md', 'Markdown'],
])('%s in %s is read as %s', async (format, name, expected) => {
  const found = await readSaved(folder, name, contentOf(format));
  expect(found.problems).toEqual([]);
  expect(found.entries.map((entry) => entry.format)).toContain(expected);
});

test.each([
  'MZ.de reports from Halle.',
  'OTTO GROUP CUTS JOBS',
  'RIFF between the parties grows',
  'ID3 is a buyer, says the mayor.',
])('an article may begin with "%s"', async (first) => {
  const text = `${first}\n\n${paragraphs.join('\n\n')}\n`;
  const { problems, entries } = await readSaved(folder, 'a.txt', text);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
});

test.each<[string, string, Buffer, RegExp]>([
  [
    'a Word document',
    'a.txt',
    Buffer.from('PK\x03\x04..word/document.xml'),
    /Word document; save it as text or HTML/,
  ],
  ['a zip archive', 'a.html', Buffer.from('PK\x03\x04..a.txt'), /zip archive; unpack it/],
  ['an old Office document', 'a', Buffer.from('D0CF11E0A1B11AE100', 'hex'), /old Office document/],
  ['Rich Text', 'a.txt', Buffer.from('{\\rtf1 Hello}'), /Rich Text/],
  ['a picture', 'a.html', Buffer.from('89504E470D0A1A0A', 'hex'), /picture/],
  ['a photograph', 'a', Buffer.from('FFD8FFE000', 'hex'), /picture/],
  ['a film', 'a', Buffer.from('\0\0\0\x18ftypmp42'), /recording/],
  ['a program', 'a', Buffer.from('\x7FELF\x02'), /program/],
  ['a script', 'a', Buffer.from('#!/bin/sh\necho Hello there, dear reader of this.\n'), /script/],
  ['source code', 'a.py', Buffer.from('print("Hello there.")'), /source code/],
  ['a style sheet', 'a.css', Buffer.from('p { color: red }'), /style sheet/],
  ['a table', 'a.csv', Buffer.from('title,text\nA,B\n'), /table; save its rows as JSON/],
  [
    'another XML',
    'a.xml',
    Buffer.from('<?xml version="1.0"?><plist/>'),
    /XML, but neither a feed nor a page/,
  ],
  ['gzip in gzip', 'a.gz', gzipSync(gzipSync('Hello.')), /archive/],
])('%s is told as what it is', async (_, name, bytes, reason) => {
  const { entries, problems } = await readSaved(folder, name, bytes);
  expect(entries).toEqual([]);
  expect(problems).toEqual([{ file: name, reason: expect.stringMatching(reason) }]);
});
