import { describe, expect, test } from 'vitest';
import { longestStretch, stretchAt } from '../../../src/archive/articles/stretch.js';
import { buildArchive } from '../../../src/archive/memory.js';
import type { MarkedArticle, Span } from '../../../src/model.js';
import { articleKey } from '../../../src/reference.js';
import { analysed } from '../../analysed.js';

const ferries = analysed(
  `Menu | Home
Ferry operator Tom Berg spoke on Friday. “The ferry,” Berg said, “is late because of ‘the ice’.”
According to Ada Lind, the harbour was closed in 2019.
Subscribe now`,
  {
    id: 'ferries.txt',
    title: 'Late again',
    published: '2025-02-08',
    body: [
      { start: 12, end: 108 },
      { start: 109, end: 163 },
    ],
  },
);
const elsewhere = analysed('“The bridge is closed,” said Tom Berg, who runs the ferry.', {
  id: 'bridge.txt',
});
const archive = await buildArchive([ferries, elsewhere]);

async function read(id: string, at?: number): Promise<MarkedArticle> {
  const found = await archive.article(id, at);
  if (!found) throw new Error(`no article ${id}`);
  return found;
}

describe('an article with what was found in it', () => {
  const { text } = ferries.article;
  const lettersOf = (span: Span | null) => span && text.slice(span.start, span.end);

  test('is its source text, whole, and which of it is its own', async () => {
    const { header, length, stretch, body } = await read('ferries.txt');
    expect(header).toMatchObject({ id: 'ferries.txt', title: 'Late again', published: '2025-02-08' });
    expect(header).not.toHaveProperty('text');
    expect(stretch).toEqual({ start: 0, end: text.length, exact: text });
    expect(length).toBe(text.length);
    expect(body.map(lettersOf)).toEqual([
      expect.stringMatching(/^Ferry operator .+ ice’\.”$/),
      expect.stringMatching(/^According .+ 2019\.$/),
    ]);
  });

  test('has its quotations with speaker, cue and source where they stand', async () => {
    const { quotations } = await read('ferries.txt');
    const told = quotations.map(({ content, cue, source, speaker, manner }) => ({
      content: lettersOf(content),
      cue: lettersOf(cue),
      source: lettersOf(source),
      speaker,
      manner,
    }));
    expect(told).toMatchObject([
      { content: 'The ferry,', cue: 'said', source: 'Berg', speaker: 'Tom Berg', manner: 'quoted' },
      { content: 'is late because of ‘the ice’.', speaker: 'Tom Berg', manner: 'quoted' },
      {
        content: 'the harbour was closed in 2019',
        cue: 'According',
        speaker: 'Ada Lind',
        manner: 'reported',
      },
    ]);
  });

  test('says where it is unclear who speaks', async () => {
    const one = await buildArchive([analysed('“Nobody has asked the fishermen.”\nThe harbour was closed.')]);
    expect((await one.article('article'))?.quotations).toMatchObject([{ speaker: null, uncertain: false }]);
  });

  test('has its people under the names of the whole corpus, and its dates as they are understood', async () => {
    const { people, dates, events, passages } = await read('ferries.txt');
    expect(people.map((one) => [lettersOf(one), one.names])).toEqual([
      ['Tom Berg', ['Tom Berg']],
      ['Berg', ['Tom Berg']],
      ['Ada Lind', ['Ada Lind']],
    ]);
    expect(dates.map((one) => [lettersOf(one), one.value, one.from, one.certain])).toEqual([
      ['Friday', '2025-02-07', 'published', true],
      ['2019', '2019', 'text', true],
    ]);
    expect(events.map(({ value }) => value)).toContain('2019');
    expect(passages.length).toBeGreaterThan(0);
  });

  test('is found by the key that references have, too', async () => {
    expect(await archive.article(articleKey(ferries.article))).toEqual(await read('ferries.txt'));
  });

  test.each(['ferries', 'FERRIES.txt', '', '../ferries.txt', '__proto__', 'elevenchars'])(
    'is none where no article has the id “%s”',
    async (id) => expect(await archive.article(id)).toBeNull(),
  );
});

describe('a digest', () => {
  test('has no reported statements: its sentences are nobody’s', async () => {
    const words = 'Tom Berg said the ferry was late.\n> “It is the ice” — Tom Berg, a ferryman';
    const one = await buildArchive([analysed(words, { digest: true })]);
    const quotations = (await one.article('article'))?.quotations ?? [];
    expect(quotations.map(({ manner }) => manner)).toEqual(['quoted']);
  });
});

describe('a very long article', () => {
  const line = '“The ferry is late again,” said Tom Berg in 2019.\n';
  const long = analysed(line.repeat(5_000), { id: 'long.txt' });

  test.each([0, 1, longestStretch - 1, longestStretch, 249_999, 250_000, -5, Infinity])(
    'is given the stretch that has the place %d, and what is marked in it',
    async (at) => {
      const all = await buildArchive([long]);
      const found = await all.article('long.txt', at);
      const { start = 0, end = 0, exact } = found?.stretch ?? {};
      const place = Math.min(Math.max(at, 0), line.length * 5_000 - 1);
      expect([start <= place, place < end, end - start <= longestStretch]).toEqual([true, true, true]);
      expect(exact).toBe(long.article.text.slice(start, end));
      expect(found?.length).toBe(250_000);
      expect(found?.people.every((one) => one.start < end && one.end > start)).toBe(true);
      expect(found?.quotations.length).toBeGreaterThanOrEqual(Math.floor((end - start) / line.length));
    },
  );

  test('is not cut inside a character', () => {
    const text = `a${'😀'.repeat(longestStretch)}`;
    const first = stretchAt(text, 0);
    const second = stretchAt(text, first.end);
    expect(first.exact + second.exact).toBe(text.slice(0, second.end));
    expect([first, second].map(({ exact }) => /\p{Cs}/u.test(exact))).toEqual([false, false]);
  });

  test('of lone halves of characters is cut all the same', () => {
    const text = '\ud83d'.repeat(longestStretch + 10);
    expect(stretchAt(text, longestStretch + 1).exact).toBe('\ud83d'.repeat(10));
  });
});

test('an empty article has nothing', () => {
  expect(stretchAt('', 0)).toEqual({ start: 0, end: 0, exact: '' });
});
