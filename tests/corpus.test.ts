import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { analyse } from '../src/analysis/analyse.js';
import { readArticle } from '../src/reading/read.js';
import { digests } from './starterCorpus.js';

const folder = new URL('../corpus/', import.meta.url);
const originals = new URL('../../shared/coverage/', import.meta.url);

const FrontMatter = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  published: z.iso.date().optional(),
  captured: z.iso.date().optional(),
  url: z.url().optional(),
  language: z.literal('en'),
  digest: z.literal(true),
});

const QUOTATION = /^> “([^“”]+)” — (speaker unclear|\p{Lu}[\p{L} -]+), (\S.*)$/u;
const QUOTATION_MARK = /["“”‘«»]/;

function readDigest(file: string) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const [before, frontMatter = '', ...rest] = text.split('---\n');
  const blocks = rest.join('---\n').trim().split('\n\n');
  return {
    before,
    header: FrontMatter.parse(parse(frontMatter)),
    prose: blocks.filter((block) => !block.startsWith('>')),
    lines: blocks.filter((block) => block.startsWith('>')),
  };
}

function readQuotation(line: string) {
  const [, words = '', speaker = '', occasion = ''] = QUOTATION.exec(line) ?? [];
  return { words, speaker, occasion };
}

/** Pages print quotation marks and white space in many ways; nothing else is made alike. */
function normalise(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

function runsOfWords(text: string, length: number): string[] {
  const words =
    normalise(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const last = words.length - length;
  return words.flatMap((_, place) => (place > last ? [] : [words.slice(place, place + length).join(' ')]));
}

const readOriginal = (file: string) => readFileSync(new URL(file, originals), 'utf8');

describe.each(digests)('$file', ({ file, original, speakers }) => {
  const { before, header, prose, lines } = readDigest(file);
  const quotations = lines.map(readQuotation);

  test('starts with front matter', () => expect(before).toBe(''));

  test('is named by the date that the article gives itself', () => {
    expect(file).toMatch(/^[a-z0-9-]+\.md$/);
    expect(file.startsWith(`${header.published ?? 'undated'}-`)).toBe(true);
  });

  test.each(lines)('is a quotation line: %s', (line) => expect(line).toMatch(QUOTATION));

  test.each(prose)('is one line of prose without quotation marks: %s', (block) => {
    expect(block).not.toContain('\n');
    expect(block).not.toMatch(QUOTATION_MARK);
  });

  test('tells the story in four to ten paragraphs', () => {
    expect(prose.length).toBeGreaterThanOrEqual(4);
    expect(prose.length).toBeLessThanOrEqual(10);
  });

  test('has every quotation of the article, by speaker', () => {
    const counted = Object.fromEntries(
      Object.keys(speakers).map((name) => [name, quotations.filter((q) => q.speaker === name).length]),
    );
    expect(counted).toEqual(speakers);
    expect(quotations).toHaveLength(Object.values(speakers).reduce((sum, count) => sum + count, 0));
  });

  test('is read so that every quotation line has its words and its speaker', () => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const { article, quotations: found } = analyse(readArticle({ id: file, text, format: 'markdown' }));
    const read = found.map(({ content, speaker }) => [
      article.text.slice(content.start, content.end),
      speaker,
    ]);
    expect(read).toEqual(
      quotations.map(({ words, speaker }) => [words, speaker === 'speaker unclear' ? null : speaker]),
    );
  });

  test('names no day where the article has no date', () => {
    const days = [...prose, ...lines].join(' ').match(/\b\d{1,2} \p{Lu}[a-z]+ \d{4}\b/gu) ?? [];
    expect(days.length > 0).toBe(header.published !== undefined);
  });

  const absent = !existsSync(new URL(original, originals));
  const proviso = 'skipped where the pages it was made from are absent';

  test.skipIf(absent)(`quotes letter for letter (${proviso})`, () => {
    const page = normalise(readOriginal(original));
    expect(quotations.filter(({ words }) => !page.includes(normalise(words)))).toEqual([]);
  });

  test.skipIf(absent)(`is otherwise told in our own words (${proviso})`, () => {
    const printed = new Set(runsOfWords(readOriginal(original), 6));
    const ours = [...prose, ...quotations.map(({ occasion }) => occasion)];
    expect(ours.flatMap((block) => runsOfWords(block, 6)).filter((run) => printed.has(run))).toEqual([]);
  });
});
