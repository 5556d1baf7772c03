/** Things that are found by the beginnings of any of their words. */
export interface WordIndex {
  /** All words, each once, in order. */
  readonly words: readonly string[];
  /** The places of the words that begin so. */
  beginning(typed: string): number[];
  /** The place of a word; -1 where there is none. */
  placeOf(word: string): number;
  /** The numbers of the things that have one of the words at some places, each once, in their order. */
  havingOne(places: readonly number[]): number[];
  /**
   * The numbers of the things that may have a word of each set of places, in their order: those that have one of the
   * set that fewest have.
   */
  mayHaveAll(sets: readonly (readonly number[])[]): number[];
}

/** An index of things, each given by its words. */
export function createWordIndex(wordsOfThings: Iterable<Iterable<string>>): WordIndex {
  const byWord = new Map<string, number[]>();
  let thing = 0;
  for (const wordsOfThing of wordsOfThings) {
    for (const word of wordsOfThing) {
      const things = byWord.get(word);
      if (!things) byWord.set(word, [thing]);
      else if (things.at(-1) !== thing) things.push(thing);
    }
    thing++;
  }
  const words = [...byWord.keys()].sort();
  const things = words.map((word) => byWord.get(word) ?? []);
  const havingOne = (places: readonly number[]): number[] => {
    const [only, ...more] = places;
    if (more.length === 0) return things[only ?? -1] ?? [];
    return [...new Set(places.flatMap((place) => things[place] ?? []))].sort((a, b) => a - b);
  };
  const costOf = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (things[place]?.length ?? 0), 0);
  return {
    words,
    havingOne,
    beginning: (typed) => placesOf(words, typed),
    placeOf(word) {
      const place = firstFrom(words, word);
      return words[place] === word ? place : -1;
    },
    mayHaveAll(sets) {
      const [rarest = []] = sets
        .map((places) => ({ places, cost: costOf(places) }))
        .sort((a, b) => a.cost - b.cost)
        .map(({ places }) => places);
      return havingOne(rarest);
    },
  };
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
