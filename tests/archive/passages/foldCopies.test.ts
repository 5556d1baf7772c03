import { expect, test } from 'vitest';
import { foldCopies } from '../../../src/archive/passages/foldCopies.js';
import type { Finding } from '../../../src/model.js';
import { article } from '../../articles.js';

const told =
  'The ferry from Norvik sank on Friday after 31 people had left it, and the captain praised the crew';
const finding = (id: string, exact: string, more: Partial<Finding> = {}): Finding => ({
  citation: { exact, start: 0, end: exact.length, article: article(exact, { id }) },
  ...more,
});
const foldedOf = (findings: readonly Finding[]) =>
  foldCopies(findings).map(({ citation, alsoIn }) => [citation.article.id, alsoIn?.map(({ id }) => id)]);

test('a copy is told beside the first, with those that print its very words', () => {
  const copies = [
    finding('first', `${told}.`, { alsoIn: [article('', { id: 'wire' })] }),
    finding('other', 'Trams run in Norvik.'),
    finding('edited', `${told} again.`, {
      alsoIn: [article('', { id: 'late' }), article('', { id: 'wire' })],
    }),
  ];
  expect(foldedOf(copies)).toEqual([
    ['first', ['wire', 'edited', 'late']],
    ['other', undefined],
  ]);
});

test('an article that says it twice is no other article', () => {
  expect(foldedOf([finding('first', `${told}.`), finding('first', `${told}!`)])).toEqual([
    ['first', undefined],
  ]);
});

test('the same words of two speakers are two findings', () => {
  const spoken = ['Mara Lindt', 'Jon Berg', null].map((speaker, i) => finding(`${i}`, told, { speaker }));
  expect(foldedOf(spoken)).toHaveLength(3);
});
