import type { Analysis, Passage } from '../model.js';

/** Where a passage stands. */
export interface Place {
  readonly analysis: Analysis;
  readonly passage: Passage;
}

/**
 * The passages that are searched, by their numbers: 0 and on, in the order of the articles and inside them of the
 * text. Nothing here says whether they stand in memory or on disk, so that what looks at many asks for texts.
 */
export interface Shelf {
  readonly size: number;
  /** A passage letter for letter; '' where there is none of that number. */
  textOf(passage: number): string;
  /** The title of its article, '' where it has none. */
  titleOf(passage: number): string;
  /** When its article was published, an ISO date, or `null`. */
  publishedOf(passage: number): string | null;
  /** The passage in its article with all that analysis found there: dearer than a text. */
  placeOf(passage: number): Place | undefined;
}

/** What takes passages in the order of their numbers. */
export interface Puts {
  put(place: Place): void;
}

/** A shelf in memory, empty at first. */
export function createShelf(): Shelf & Puts {
  const places: Place[] = [];
  return {
    put: (place) => places.push(place),
    get size() {
      return places.length;
    },
    textOf: (number) => {
      const place = places[number];
      return place ? place.analysis.article.text.slice(place.passage.start, place.passage.end) : '';
    },
    titleOf: (number) => places[number]?.analysis.article.title ?? '',
    publishedOf: (number) => places[number]?.analysis.article.published ?? null,
    placeOf: (number) => places[number],
  };
}
