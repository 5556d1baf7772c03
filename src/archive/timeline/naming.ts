import type { Coverage } from '../coverage.js';
import { type Hit, queryTerms } from '../searchIndex.js';
import { countryWordsFor } from '../sense/countries.js';
import type { Held } from './held.js';
import type { ShortNames } from './shortNames.js';
import { capital, type Vocabulary } from './vocabulary.js';

/** Where an article names a topic. Which of its terms are found somewhere are the bits of a number. */
export interface Naming {
  readonly title: number;
  /** What each sentence names. */
  readonly sentences: Int32Array;
  /** Where in each sentence that begins, from 0 (with the sentence) to 1; 1 where nothing is named. */
  readonly begins: Float32Array;
}

/** A topic, ready to be looked for. */
export interface Topic {
  namingIn(held: Held): Naming;
  /** The share of the topic, from 0 to 1, that is found; rare terms count for more. */
  share(found: number): number;
}

/** What to search for to find the articles that may name a topic: its words, and what stands for them. */
export const searchedFor = (words: string, { names }: ShortNames): string =>
  [words, ...names, ...countryWordsFor(queryTerms(words)).map(({ plain }) => plain)].join(' ');

/** Articles that were found, as if each had what the topic asks for where it has a word that stands for it. */
export function asAsked(words: string, hits: readonly Hit<string>[]): Hit<string>[] {
  const others = countryWordsFor(queryTerms(words));
  return hits.map((hit) => {
    const asked = others.flatMap(({ term, standsFor }) => {
      const fields = hit.terms.get(term);
      return fields ? standsFor.map((one) => [one, fields] as const) : [];
    });
    return asked.length > 0 ? { ...hit, terms: new Map([...hit.terms, ...asked]) } : hit;
  });
}

/** All bits: a short name says the whole. */
const whole = -1;

/** Prepares a topic to be looked for. Of its terms the first 32 count: a number has no more bits. */
export function topicOf(
  words: string,
  short: ShortNames,
  coverage: Coverage<string>,
  vocabulary: Vocabulary,
): Topic {
  const asked = queryTerms(words);
  const bits = bitsOf(asked, short, vocabulary);
  const shares = new Map<number, number>([[whole, 1]]);
  return {
    namingIn: (held) => namingIn(held, bits),
    share(found) {
      const known = shares.get(found);
      if (known !== undefined) return known;
      const terms = new Map(asked.filter((_, place) => found & (1 << place)).map((term) => [term, ['text']]));
      const share = coverage.share({ id: 0, score: 0, terms });
      shares.set(found, share);
      return share;
    },
  };
}

/**
 * The bits of the terms that are looked for, by their numbers. A person's name is printed with capitals. A country and
 * its adjective are one.
 */
function bitsOf(
  asked: readonly string[],
  { names, isPerson }: ShortNames,
  vocabulary: Vocabulary,
): Map<number, number> {
  const bits = new Map<number, number>();
  const put = (key: string, bit: number) => {
    const number = vocabulary.known(key);
    if (number !== undefined) bits.set(number, bit);
  };
  for (const [place, term] of asked.entries()) {
    put(capital(term), 1 << place);
    if (!isPerson) put(term, 1 << place);
  }
  for (const { term, standsFor } of countryWordsFor(asked)) {
    put(
      capital(term),
      standsFor.reduce((all, one) => all | (1 << asked.indexOf(one)), 0),
    );
  }
  for (const name of names) put(capital(name), whole);
  return bits;
}

function namingIn({ title, terms, ends }: Held, bits: ReadonlyMap<number, number>): Naming {
  const sentences = new Int32Array(ends.length);
  const begins = new Float32Array(ends.length).fill(1);
  let at = 0;
  for (const [place, end] of ends.entries()) {
    const start = at;
    let found = 0;
    for (; at < end; at++) {
      const bit = bits.get(terms[at] ?? -1);
      if (bit === undefined) continue;
      if (found === 0) begins[place] = (at - start) / (end - start);
      found |= bit;
    }
    sentences[place] = found;
  }
  return { title: title.reduce((found, term) => found | (bits.get(term) ?? 0), 0), sentences, begins };
}
