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
    finding('edited', `${told.replace('people', 'citizens')}.`, {
      alsoIn: [article('', { id: 'late' }), article('', { id: 'wire' })],
    }),
  ];
  expect(foldedOf(copies)).toEqual([
    ['first', ['wire', 'edited', 'late']],
    ['other', undefined],
  ]);
});

test('the same answering sentence is one finding, whatever stands around', () => {
  const rescued = 'Helicopters rescued nine survivors from rooftops.';
  const around = (id: string, before: string, answer: string, behind: string) =>
    finding(id, `${before} ${answer} ${behind}`, {
      answering: { exact: answer, start: before.length + 1, end: before.length + 1 + answer.length },
    });
  const findings = [
    around('first', 'The dam burst at dawn.', rescued, 'Schools are shut.'),
    around('second', 'Nobody slept.', rescued.toUpperCase(), 'The water rose for hours, they said.'),
    around('third', 'It rained.', rescued.replace('nine', 'six'), 'Roads are closed.'),
    around('short', 'It rained on.', 'Nine.', 'The wind rose.'),
    around('shorter', 'The sun shone.', 'Nine.', 'The wind fell.'),
  ];
  expect(foldedOf(findings)).toEqual([
    ['first', ['second']],
    ['third', undefined],
    ['short', undefined],
    ['shorter', undefined],
  ]);
});

test('a passage that stands in another one is no further finding', () => {
  const findings = [
    finding('part', 'Trams run in Norvik by night.'),
    finding('whole', `${told}. Trams run in Norvik by night.`),
  ];
  expect(foldedOf(findings)).toEqual([['part', ['whole']]]);
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
