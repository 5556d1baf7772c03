import { quotationIn } from '../analysis/quotationIn.js';
import type { Analysis, Finding, Passage, Span } from '../model.js';
import { contains } from './alignment.js';
import { cite, quoted } from './cite.js';
import { judge } from './declining/judgement.js';
import { alike, type Stretch, sentencesIn } from './passages/alike.js';
import { answeringAmong } from './passages/answering.js';
import { firstTerms } from './passages/firstLook.js';
import { foldCopies } from './passages/foldCopies.js';
import { rankedArticles } from './passages/ranking.js';
import { lookAgain } from './passages/secondLook.js';
import { type Sought, soughtFor } from './passages/sought.js';
import type { Persons } from './persons.js';
import type { Ranked, Reply } from './port.js';
import { type Names, noNames } from './query/names.js';
import { readQuery } from './query/query.js';
import { createSearchIndex, type SearchIndex } from './searchIndex.js';
import { createShelf, type Place, type Puts, type Shelf } from './shelf.js';
import { noStories, type Stories } from './stories/stories.js';
import { printedWordsOf } from './terms.js';

/** The passages of a corpus. */
export interface Texts {
  add(analysis: Analysis): void;
  readonly size: number;
  /** Passages for a question, best first. */
  answering(question: string, limit: number): Reply;
  /** Sentences that have these words letter for letter, whoever writes them. */
  printing(words: string, limit: number): Finding[];
  /** Where other articles say the same as a stretch: passages in nearly the same words, and single sentences. */
  like(stretch: Stretch): Stretch[];
  /** Articles for a query, each scored as its best passage. */
  ranking(query: string, limit: number): Ranked[];
}

/** How many of the best passages are looked at for those that speak of the question. */
const lookedAt = 20;
/** How many passages of the first look, by the index alone, are read for the second one. */
const readAgain = 150;
/** How many passages that share a term with words are searched for these very words. */
const comparedForPrint = 100;

/** How much a term counts in the fields of a passage. */
export const passageWeights = { text: 1, title: 0.3 };

/**
 * Passages that can be asked: those of a shelf and its index, none at first. One that a story has printed already is
 * not added again.
 */
export function createTexts(
  persons: Persons,
  stories: Stories = noStories,
  names: Names = noNames,
  shelf: Shelf & Puts = createShelf(),
  index: SearchIndex<keyof typeof passageWeights> = createSearchIndex(passageWeights),
): Texts {
  const stock = () => ({ size: shelf.size, frequency: index.frequency });
  const lookFor = (question: string, most: number) => {
    const query = readQuery(question, index, names);
    const hits = index.search(firstTerms(query), { most });
    const sought = soughtFor(query, stock());
    const best = hits.slice(0, readAgain).map(({ id }) => id);
    return { query, hits, sought, looks: lookAgain(best, sought, shelf).looks };
  };
  const finding = (passage: number, sought: Sought): Finding[] => {
    const place = shelf.placeOf(passage);
    if (!place) return [];
    const found = findingOf(place, persons, stories);
    return [{ ...found, ...answeringIn(found.citation, place, sought) }];
  };
  const articlesOf = (passage: number) => articlesAt(shelf.placeOf(passage), stories);
  return {
    add(analysis) {
      for (const passage of firstPrinted(analysis, stories)) {
        const number = shelf.size;
        shelf.put({ analysis, passage });
        index.add(number, { text: shelf.textOf(number), title: shelf.titleOf(number) });
      }
    },
    get size() {
      return shelf.size;
    },
    answering(question, limit) {
      const { query, looks, sought } = lookFor(question, readAgain);
      const best = looks.slice(0, lookedAt).map(({ passage }) => passage);
      const { speaks, reasons } = judge(query, stock());
      const read = (passage: number) => ({ text: shelf.textOf(passage), title: shelf.titleOf(passage) });
      const speaking = best.filter((passage) => speaks(read(passage)));
      const found = speaking.flatMap((passage) => finding(passage, sought));
      return {
        findings: foldCopies(found).slice(0, limit),
        ...reasons(speaking.length > 0 ? [] : best.map(read)),
      };
    },
    printing(given, limit) {
      const words = printedWordsOf(given);
      const near = index.search(given, { most: comparedForPrint });
      const found = near.flatMap(({ id }) => sentencesWith(words, shelf.placeOf(id), stories));
      return onceAStory(found, stories).slice(0, limit);
    },
    like: (stretch) => alike(stretch, shelf, index),
    ranking(query, limit) {
      // Of one article there may be many passages: where so few give too few articles, all are asked for.
      const most = readAgain + limit;
      const { hits, looks } = lookFor(query, most);
      const ranked = rankedArticles(hits, looks, articlesOf, limit);
      if (ranked.length === limit || hits.length < most) return ranked;
      const all = lookFor(query, Infinity);
      return rankedArticles(all.hits, all.looks, articlesOf, limit);
    },
  };
}

/** The passages of an article that none before it in its story prints. */
export const firstPrinted = (analysis: Analysis, stories: Stories): Passage[] =>
  analysis.passages.filter((passage) => !stories.isRepeat(analysis, passage));

/** The articles that have a passage: that in which it was found, and those of its story that print it too. */
function articlesAt(place: Place | undefined, stories: Stories): string[] {
  if (!place) return [];
  const { alsoIn = [] } = stories.alsoIn(place.analysis, place.passage);
  return [place.analysis.article, ...alsoIn].map(({ id }) => id);
}

/** The sentence of what is cited that answers best, where one does. */
function answeringIn(cited: Span, { analysis }: Place, sought: Sought): Pick<Finding, 'answering'> {
  const answering = answeringAmong(analysis.article.text, sentencesIn(analysis, cited), sought);
  return answering ? { answering } : {};
}

/** The sentences of a passage in which words stand one after the other. */
function sentencesWith(words: readonly string[], place: Place | undefined, stories: Stories): Finding[] {
  if (!place) return [];
  const { article } = place.analysis;
  return sentencesIn(place.analysis, place.passage)
    .map((sentence) => ({ citation: cite(article, sentence), ...stories.alsoIn(place.analysis, sentence) }))
    .filter(({ citation }) => contains(printedWordsOf(citation.exact), words));
}

/** Of the same sentence in several articles of a story the first. */
function onceAStory(findings: readonly Finding[], stories: Stories): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ citation: { article, exact } }) => {
    const key = stories.keyOf(article, exact);
    const isNew = key === null || !told.has(key);
    if (key !== null) told.add(key);
    return isNew;
  });
}

/** A passage, or the quotation that it is: in a digest only that is anybody's words but ours. */
function findingOf({ analysis, passage }: Place, persons: Persons, stories: Stories): Finding {
  const { article } = analysis;
  const quotation = article.digest ? quotationIn(analysis, passage) : undefined;
  const finding = quotation ? quoted(article, quotation, persons) : { citation: cite(article, passage) };
  return { ...finding, ...stories.alsoIn(analysis, passage) };
}
