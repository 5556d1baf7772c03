import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read.js';

const folder = '../shared/coverage';
const exists = existsSync(folder);

/** By the number that a file's name begins with: its header, and how many blocks its body has. */
const expected: Record<string, [object, number]> = {
  '000': [{ title: null, byline: null, publisher: null, published: '2025-02-08', captured: null }, 12],
  '001': [
    {
      title: "Trump Says US Will Have Relations with Kim Jong Un, Japan 'Likes the Idea'",
      publisher: 'FoxNews',
      published: null,
      captured: '2025-02-15',
    },
    5,
  ],
  '002': [
    {
      title: expect.stringMatching(/^"Great relationship"/),
      publisher: 'cupure',
      published: null,
      captured: null,
    },
    1,
  ],
  '003': [
    {
      title: 'North Korea Says Japan’s PM Offered to Meet Kim Soon',
      publisher: 'Asian Lite News',
      published: '2024-03-25',
    },
    10,
  ],
  '004': [
    {
      title: 'DPRK says Japanese Prime Minister sought summit with Kim Jong Un',
      byline: null,
      publisher: 'Al Mayadeen English',
      published: '2024-03-25',
      captured: null,
    },
    12,
  ],
};

test.skipIf(!exists).each(Object.keys(expected))(
  'saved page %s gives its header and its body (skipped where ../shared/coverage is missing)',
  (number) => {
    const [header, blocks] = expected[number] ?? [{}, 0];
    const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? '';
    const article = readArticle({ id: file, format: 'page', text: readFileSync(join(folder, file), 'utf8') });
    expect(article).toMatchObject(header);
    expect(article.body).toHaveLength(blocks);
  },
);
