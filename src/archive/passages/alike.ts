import type { Analysis, Span } from '../../model.js';
import { queryTerms, type SearchIndex } from '../searchIndex.js';
import type { Shelf } from '../shelf.js';
import { areSameWords, fewestSame, hasTheWordsOf, type Said, saidIn, saysTheSame } from './sameSaid.js';

/** A stretch of an article. */
export interface Stretch {
  readonly analysis: Analysis;
  readonly span: Span;
}

/** So many passages are read that share most with a stretch, and that may have one of its sentences. */
const readForAll = 20;
const readForSentence = 20;
/** Of a stretch so many sentences are looked for elsewhere. */
const mostSentences = 12;

/**
 * Where other articles say the same as a stretch: their passages that have it in nearly the same words, then the
 * sentences of others that are one of its own in the very same. These may have been what answered a question, so
 * that both were told as one. Digests are left out, for their words are ours.
 */
export function alike({ analysis, span }: Stretch, shelf: Shelf, index: Terms): Stretch[] {
  const { article } = analysis;
  const wanted = saidIn(article.text.slice(span.start, span.end));
  const sentences = sentencesIn(analysis, span)
    .map((sentence) => article.text.slice(sentence.start, sentence.end))
    .filter((sentence) => saidIn(sentence).length >= fewestSame)
    .slice(0, mostSentences);
  const near = [
    ...index.search(article.text.slice(span.start, span.end).slice(0, mostSearched), { most: readForAll }),
    ...sentences.flatMap((sentence) => mayHave(sentence, index)),
  ];
  const said = sentences.map(saidIn);
  const found = [...new Set(near.map(({ id }) => id))].flatMap((id) => sameIn(id, wanted, said, shelf));
  const others = found.filter(({ stretch }) => stretch.analysis.article.id !== article.id);
  return [...others.filter(({ isWhole }) => isWhole), ...others.filter(({ isWhole }) => !isWhole)].map(
    ({ stretch }) => stretch,
  );
}

/** More code units have no further terms that are searched for. */
const mostSearched = 4000;

type Terms = Pick<SearchIndex<string>, 'search' | 'frequency'>;

/** Whatever has a sentence has its rarest terms: with so many, and of so many passages together, all are looked at. */
const rarest = 3;
const mostWithRarest = 3_000;

/** The passages that may have a sentence: those that have its rarest terms, or share most with it where none is rare. */
function mayHave(sentence: string, index: Terms) {
  const terms = queryTerms(sentence)
    .map((term) => ({ term, frequency: index.frequency(term) }))
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, rarest);
  const together = terms.reduce((sum, { frequency }) => sum + frequency, 0);
  if (together > mostWithRarest) return index.search(sentence, { most: readForSentence });
  const found = index.search(terms.map(({ term }) => term));
  return found.filter((hit) => hit.terms.size === terms.length).slice(0, readForSentence);
}

interface Same {
  readonly stretch: Stretch;
  readonly isWhole: boolean;
}

/** A passage is taken from the shelf with its article only where its text says the same: that is dear. */
function sameIn(id: number, wanted: Said, sentences: readonly Said[], shelf: Shelf): Same[] {
  const text = saidIn(shelf.textOf(id));
  const isWhole = hasTheWordsOf(text, wanted) || saysTheSame(text, wanted);
  if (!isWhole && !sentences.some(({ plain }) => text.plain.includes(plain))) return [];
  const place = shelf.placeOf(id);
  if (!place || place.analysis.article.digest) return [];
  const { analysis, passage } = place;
  if (isWhole) return [{ stretch: { analysis, span: passage }, isWhole }];
  const same = sentencesIn(analysis, passage).filter(({ start, end }) => {
    const sentence = saidIn(analysis.article.text.slice(start, end));
    return sentences.some((one) => areSameWords(one, sentence));
  });
  return same.slice(0, 1).map((span) => ({ stretch: { analysis, span }, isWhole }));
}

/** The sentences of a stretch of an article. */
export const sentencesIn = ({ sentences }: Analysis, { start, end }: Span): Span[] =>
  sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
