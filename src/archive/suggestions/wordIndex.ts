import { plainWordsOf } from '../terms.js';
import { nearBeginnings } from './nearBeginnings.js';

/** Things that are found by the beginnings of any of their words. */
export interface WordIndex {
  /**
   * The numbers of the things that somebody who has typed so far may mean, at most `limit`: those of which every word
   * is whole first, then in the order in which they were given; for nothing typed the first ones. Where nothing
   * begins so, slips of spelling are forgiven.
   */
  find(typed: string, limit: number): number[];
}

/** So much of what is typed is looked at: nothing that is suggested is longer. */
const mostTyped = 100;
const mostWords = 8;

/** Words in order, and the numbers of the things that have them. */
interface Sorted {
  readonly words: readonly string[];
  readonly things: readonly (readonly number[])[];
}

/** An index of things, each given by its words in plain letters, the likeliest first. */
export function createWordIndex(wordsOfThings: readonly (readonly string[])[]): WordIndex {
  const sorted = sort(wordsOfThings);
  const meaning = (ways: readonly (readonly number[])[], typed: readonly string[]): number[] => {
    const sets = ways.map((places) => new Set(places.flatMap((place) => sorted.things[place] ?? [])));
    const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
    const found = [...(smallest ?? [])].filter((thing) => others.every((other) => other.has(thing)));
    const isWhole = (thing: number) => (typed.every((word) => wordsOfThings[thing]?.includes(word)) ? 0 : 1);
    return found
      .map((thing) => ({ thing, whole: isWhole(thing) }))
      .sort((a, b) => a.whole - b.whole || a.thing - b.thing)
      .map(({ thing }) => thing);
  };
  return {
    find(given, limit) {
      const typed = plainWordsOf(given.slice(0, mostTyped)).slice(0, mostWords);
      if (typed.length === 0) return [...wordsOfThings.slice(0, limit).keys()];
      const beginnings = typed.map((word) => placesOf(sorted.words, word));
      const found = meaning(beginnings, typed);
      if (found.length > 0) return found.slice(0, limit);
      const nearly = typed.map((word, i) => {
        const places = beginnings[i] ?? [];
        return places.length > 0 ? places : nearBeginnings(sorted.words, word);
      });
      return meaning(nearly, typed).slice(0, limit);
    },
  };
}

function sort(wordsOfThings: readonly (readonly string[])[]): Sorted {
  const byWord = new Map<string, number[]>();
  for (const [thing, words] of wordsOfThings.entries()) {
    for (const word of new Set(words)) {
      const things = byWord.get(word);
      if (things) things.push(thing);
      else byWord.set(word, [thing]);
    }
  }
  const words = [...byWord.keys()].sort();
  return { words, things: words.map((word) => byWord.get(word) ?? []) };
}

/** The places of the words that begin so. */
function placesOf(words: readonly string[], beginning: string): number[] {
  const first = firstFrom(words, beginning);
  const places: number[] = [];
  for (let place = first; words[place]?.startsWith(beginning); place++) places.push(place);
  return places;
}

/** The place of the first word that is not before another one in order. */
function firstFrom(words: readonly string[], from: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
