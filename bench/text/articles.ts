import { between, oneOf } from './random.js';
import { capitalised, type Vocabulary } from './vocabulary.js';

/** A generated article: a paragraph, which is a passage, is a line of its text. */
export interface Written {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly format: 'plain';
  readonly text: string;
}

/** So many passages has an article. */
export const passagesAnArticle = 6;

const outlets = ['Kaldur Post', 'Sundby Courier', 'Lower Tarn Gazette', 'The Weekly Lantern', 'Velm Echo'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Of the words with a meaning, those that belong to what the article is about and come again in it. */
const ownShare = 0.3;

/** News that nobody could have written, the same for one source of random numbers. */
export function writeArticle(number: number, random: () => number, vocabulary: Vocabulary): Written {
  const own = Array.from({ length: 30 }, () => vocabulary.content(random));
  const people = Array.from({ length: 4 }, () => vocabulary.name(random));
  const word = () => (random() < ownShare * 0.54 ? oneOf(random, own) : vocabulary.any(random));
  const words = (count: number) => Array.from({ length: count }, word);
  const sentence = () => punctuated(random, words(between(random, 8, 28)), people);
  const title = Array.from({ length: between(random, 4, 8) }, () => oneOf(random, own)).join(' ');
  return {
    id: `article-${number}`,
    title: `${oneOf(random, people)} ${title}`,
    published: dayOf(random),
    publisher: oneOf(random, outlets),
    format: 'plain',
    text: Array.from({ length: passagesAnArticle }, () => paragraph(random, sentence)).join('\n'),
  };
}

/** Sentences of 40 to 120 words together, as many as a passage has. */
function paragraph(random: () => number, sentence: () => string): string {
  const wanted = between(random, 40, 100);
  const sentences: string[] = [];
  for (let length = 0; length < wanted; ) {
    const next = sentence();
    sentences.push(next);
    length += next.split(' ').length;
  }
  return sentences.join(' ');
}

/** Words as a sentence: some name somebody, some are quoted, some tell a day. */
function punctuated(random: () => number, words: readonly string[], people: readonly string[]): string {
  const plain = words.join(' ');
  const chance = random();
  if (chance < 0.1) return `“${capitalised(plain)},” ${oneOf(random, people)} said.`;
  if (chance < 0.22) return `On ${whenOf(random)} ${oneOf(random, people)} ${plain}.`;
  if (chance < 0.5) return `${oneOf(random, people)} ${plain}.`;
  return `${capitalised(plain)}.`;
}

const whenOf = (random: () => number): string =>
  random() < 0.6
    ? oneOf(random, weekdays)
    : `${between(random, 1, 28)} ${oneOf(random, months)} ${between(random, 2015, 2024)}`;

const dayOf = (random: () => number): string =>
  `${between(random, 2015, 2024)}-${padded(between(random, 1, 12))}-${padded(between(random, 1, 28))}`;

const padded = (number: number): string => String(number).padStart(2, '0');
