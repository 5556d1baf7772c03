import { functionWords } from './functionWords.js';
import { between, drawing, oneOf } from './random.js';

export interface Vocabulary {
  /** A word of a text at its natural frequency: about half of them are function words. */
  any(random: () => number): string;
  /** A word that carries a meaning. */
  content(random: () => number): string;
  /** A name of one or two capitalised words. */
  name(random: () => number): string;
}

/** As many different words as a collection of news has, that make up all but its rarest. */
const size = 200_000;
/** Of all words, those that are function words. */
const functionShare = 0.46;
/** How many names are known; a few are in all the news. */
const names = 20_000;

const onsets = 'b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sh sp st th tr'.split(' ');
const vowels = 'a e i o u a e i o u a e i o ai ea ee ou'.split(' ');
const codas = ['', '', '', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'nt', 'st', 'ck'];
const endings = ['', '', '', '', '', '', '', '', 's', 's', 'ed', 'ing', 'er', 'tion', 'ly', 'al', 'ment'];

/** An invented vocabulary, the same for one source of random numbers. */
export function inventVocabulary(random: () => number): Vocabulary {
  const taken = new Set(functionWords.map(([word]) => word));
  const words = Array.from({ length: size }, (_, rank) => invented(random, rank, taken));
  const surnames = Array.from({ length: names }, () => capitalised(stemOf(random, between(random, 2, 3))));
  const first = surnames.slice(0, 2_000);
  const drawWord = drawing(words.map((_, rank) => zipfMandelbrot(rank, 10)));
  const drawName = drawing(surnames.map((_, rank) => zipfMandelbrot(rank, 20)));
  const drawFunction = drawing(functionWords.map(([, often]) => often));
  const content = (from: () => number) => words[drawWord(from)] ?? '';
  return {
    content,
    any: (from) => (from() < functionShare ? (functionWords[drawFunction(from)]?.[0] ?? '') : content(from)),
    name: (from) => {
      const surname = surnames[drawName(from)] ?? '';
      return from() < 0.5 ? surname : `${oneOf(from, first)} ${surname}`;
    },
  };
}

/** How often the word of a rank, from 0, is used: Mandelbrot's form of Zipf's law. */
const zipfMandelbrot = (rank: number, shift: number): number => 1 / (rank + 1 + shift) ** 1.05;

/** A word that none was before; frequent ones are shorter. */
function invented(random: () => number, rank: number, taken: Set<string>): string {
  const most = rank < 100_000 ? 2 : 3;
  for (;;) {
    const word = stemOf(random, between(random, 1, most)) + oneOf(random, endings);
    if (word.length < 3 || taken.has(word)) continue;
    taken.add(word);
    return word;
  }
}

const stemOf = (random: () => number, syllables: number): string =>
  Array.from(
    { length: syllables },
    (_, i) =>
      oneOf(random, onsets) + oneOf(random, vowels) + (i === syllables - 1 ? oneOf(random, codas) : ''),
  ).join('');

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
