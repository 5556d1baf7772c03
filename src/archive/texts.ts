import type { Analysis, Finding, Passage } from '../model.js';
import { contains } from './alignment.js';
import { cite, quoted } from './cite.js';
import { coverageOf } from './coverage.js';
import type { Persons } from './persons.js';
import type { Ranked, Reply } from './port.js';
import { quotationIn } from './said.js';
import { createSearchIndex } from './searchIndex.js';
import { printedWordsOf } from './terms.js';

/** The passages of a corpus. */
export interface Texts {
  add(analysis: Analysis): void;
  readonly size: number;
  /** Passages for a question, best first. */
  answering(question: string, limit: number): Reply;
  /** Sentences that have these words letter for letter, whoever writes them. */
  printing(words: string, limit: number): Finding[];
  /** Articles for a query, each scored as its best passage. */
  ranking(query: string, limit: number): Ranked[];
}

interface Place {
  readonly analysis: Analysis;
  /** The passage's place in the article. */
  readonly passage: number;
}

/** A passage that has less than this share of a question, rare terms weighing more, does not speak of it. */
const spokenOf = 0.45;
/** Of one or two terms it has to have more: one of two words says little. */
const spokenOfFew = 0.6;
/** How many of the best passages are looked at for those that speak of the question. */
const lookedAt = 20;
/** How many passages that share a term with words are searched for these very words. */
const comparedForPrint = 100;

/** Passages that can be asked, none at first. */
export function createTexts(persons: Persons): Texts {
  const places: Place[] = [];
  const index = createSearchIndex({ text: 1, title: 0.3 });
  const finding = (id: number): Finding[] => {
    const place = places[id];
    const passage = place?.analysis.passages[place.passage];
    return passage ? [findingOf(place.analysis, passage, persons)] : [];
  };
  return {
    add(analysis) {
      const { article } = analysis;
      for (const [passage, { start, end }] of analysis.passages.entries()) {
        index.add(places.length, { text: article.text.slice(start, end), title: article.title ?? '' });
        places.push({ analysis, passage });
      }
    },
    get size() {
      return places.length;
    },
    answering(question, limit) {
      const hits = index.search(question);
      const { share, terms, missing, namesAlone } = coverageOf(question, hits, places.length);
      const enough = terms > 2 ? spokenOf : spokenOfFew;
      if (namesAlone) return { findings: [], missing };
      const speaking = hits.slice(0, lookedAt).filter((hit) => share(hit) >= enough);
      return { findings: speaking.slice(0, limit).flatMap(({ id }) => finding(id)), missing };
    },
    printing(given, limit) {
      const words = printedWordsOf(given);
      const near = index.search(given).slice(0, comparedForPrint);
      return near.flatMap(({ id }) => sentencesWith(words, places[id])).slice(0, limit);
    },
    ranking(query, limit) {
      const scores = new Map<string, number>();
      for (const { id, score } of index.search(query)) {
        const article = places[id]?.analysis.article.id;
        if (article !== undefined && !scores.has(article)) scores.set(article, score);
        if (scores.size === limit) break;
      }
      return [...scores].map(([article, score]) => ({ article, score }));
    },
  };
}

/** The sentences of a passage in which words stand one after the other. */
function sentencesWith(words: readonly string[], place: Place | undefined): Finding[] {
  const passage = place?.analysis.passages[place.passage];
  if (!passage) return [];
  const { article, sentences } = place.analysis;
  return sentences
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .map((sentence) => ({ citation: cite(article, sentence) }))
    .filter(({ citation }) => contains(printedWordsOf(citation.exact), words));
}

/** A passage, or the quotation that it is: in a digest only that is anybody's words but ours. */
function findingOf(analysis: Analysis, passage: Passage, persons: Persons): Finding {
  const { article } = analysis;
  const quotation = article.digest ? quotationIn(analysis, passage) : undefined;
  return quotation ? quoted(article, quotation, persons) : { citation: cite(article, passage) };
}
