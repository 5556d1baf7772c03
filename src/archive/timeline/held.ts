import type { Analysis } from '../../model.js';
import { stopwords } from '../stopwords.js';
import { wordsOf } from '../terms.js';
import { capital, type Vocabulary } from './vocabulary.js';

/** What is held of an article to tell what its events are about: its terms by number, sentence by sentence. */
export interface Held {
  readonly title: Int32Array;
  /** The terms of all sentences, one after the other. */
  readonly terms: Int32Array;
  /** Where in `terms` each sentence ends. */
  readonly ends: Int32Array;
}

/** Takes from an article what is held of it, and counts its terms. */
export function hold({ article, sentences }: Analysis, vocabulary: Vocabulary): Held {
  const numbersOf = (text: string) => keysOf(text).map(vocabulary.numberOf);
  const terms: number[] = [];
  const ends = sentences.map(({ start, end }) => {
    for (const term of numbersOf(article.text.slice(start, end))) terms.push(term);
    return terms.length;
  });
  const title = numbersOf(article.title ?? '');
  vocabulary.count([...title, ...terms]);
  return { title: Int32Array.from(title), terms: Int32Array.from(terms), ends: Int32Array.from(ends) };
}

const keysOf = (text: string): string[] =>
  wordsOf(text)
    .filter(({ plain }) => !stopwords.has(plain))
    .map(({ printed, term }) => (/^\p{Lu}/u.test(printed) ? capital(term) : term));
