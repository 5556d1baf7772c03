import { describe, expect, test } from 'vitest';
import { findStories } from '../../../src/archive/stories/find.js';
import type { Analysis, Article } from '../../../src/model.js';
import { printed, report, sentences } from './newsdesk.js';

const text = report(1);
const shorter = text.split('\n').slice(0, 3).join('\n');
const first = sentences(5, 1).join('');

/** Which articles are kept and which are the same as which, for these in either order. */
async function sift(analyses: readonly Analysis[]) {
  const told = await Promise.all([analyses, [...analyses].reverse()].map((all) => findStories(all)));
  const [one, other] = told.map(({ kept, copies }) => ({
    kept: kept.map(({ article }) => article.id).sort(),
    same: copies.map(({ id, of }) => `${id} of ${of}`),
  }));
  expect(other).toEqual(one);
  return one;
}

const known = { publisher: 'Tide', published: '2025-03-03', title: 'Ferry' };
const a = (words: string, header: Partial<Article>) => printed(null, words, { ...header, id: 'a' });
const b = (words: string, header: Partial<Article>) => printed(null, words, { ...header, id: 'b' });

describe('one article saved twice is read once, where it knows more of itself', () => {
  test.each<[string, Analysis, Analysis]>([
    ['alike in all', b(text, known), a(text, known)],
    ['of an unknown day', b(text, { publisher: 'Tide' }), a(text, known)],
    ['of an unknown outlet', b(text, { published: '2025-03-03' }), a(text, known)],
    [
      'that names its outlet otherwise',
      b(text, { ...known, publisher: 'TIDE' }),
      a(text, { ...known, byline: 'Ann' }),
    ],
    ['without a sentence', b(text.replace(/[^.]+\.$/, ''), known), a(text, known)],
    [
      'with another headline',
      b(text, { ...known, title: 'Boat' }),
      a(text, { ...known, url: 'https://t.example/1' }),
    ],
    [
      'from one address on several days',
      b(text, { url: 'https://t.example/1', published: '2025-03-04' }),
      a(text, { url: 'https://t.example/1', ...known }),
    ],
    ['a brief', b(first, known), a(first, { ...known, byline: 'Ann' })],
    [
      'a brief from one address',
      b(first, { url: 'https://t.example/1' }),
      a(first, { url: 'https://t.example/1', title: 'F' }),
    ],
  ])('%s', async (_, copy, better) => {
    expect(await sift([copy, better])).toEqual({
      kept: ['a'],
      same: ['b of a'],
    });
  });

  test('as often as it was saved', async () => {
    const copies = ['a', 'b', 'c', 'd'].map((id) => printed('Tide', text, { ...known, id }));
    expect((await sift(copies))?.same).toEqual(['b of a', 'c of a', 'd of a']);
  });
});

describe('different articles stay', () => {
  test.each<[string, Analysis, Analysis]>([
    ['of two outlets', a(text, known), b(text, { ...known, publisher: 'Wire' })],
    ['of two days', a(text, known), b(text, { ...known, published: '2025-03-09' })],
    ['of which one has more to say and the other knows more', a(text, {}), b(shorter, known)],
    ['of which one is a mere beginning', a(text, known), b(shorter, known)],
    [
      'of which one corrects a figure',
      a(`${text}\nTwelve of 15 boats, they say, were lost in the harbour of the town that night.`, known),
      b(`${text}\nTwelve of 16 boats, they say, were lost in the harbour of the town that night.`, known),
    ],
    [
      'of which one says the opposite',
      a(`${text}\nThe jury found the driver of the boat guilty of the death of the boy.`, known),
      b(`${text}\nThe jury found the driver of the boat not guilty of the death of the boy.`, known),
    ],
    [
      'of which one begins with another name',
      a(`The workers of Crumb and Co will be paid for the nights.\n${text}`, known),
      b(`The workers of Hotel Savoy will be paid for the nights.\n${text}`, known),
    ],
    [
      'of which one has another quotation',
      a(`${text}\n“We knew nothing of the leak before the spring,” the owner said.`, known),
      b(`${text}\n“We chose to wait until the spring came,” the owner said.`, known),
    ],
    ['of which one is a digest', a(text, known), b(text, { ...known, digest: true })],
    ['that say other things', a(text, known), b(report(2), known)],
    ['that are briefs under two headlines', a(first, known), b(first, { ...known, title: 'Notice' })],
    ['that are briefs of no headline', a(first, {}), b(first, {})],
    ['that are empty', a('', known), b('', known)],
  ])('%s', async (_, one, other) => expect(await sift([one, other])).toEqual({ kept: ['a', 'b'], same: [] }));
});
