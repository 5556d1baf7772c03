import type { Analysis, Finding } from '../model.js';
import { cite } from './cite.js';
import { gatherEvents } from './events.js';
import { gatherPersons } from './persons.js';
import type { Archive } from './port.js';
import { gatherQuotes } from './quotes.js';
import { gatherTexts } from './texts.js';

/** An archive held in memory. What it answers is fixed once it is built: a reindex builds another. */
export function buildArchive(analyses: readonly Analysis[]): Archive {
  const persons = gatherPersons(analyses);
  const quotes = gatherQuotes(analyses, persons);
  const texts = gatherTexts(analyses, persons);
  const events = gatherEvents(analyses);
  const sources = analyses.flatMap(opening).sort(newestFirst);
  return {
    passages: async (question, limit) => texts.answering(question, limit),
    quotations: async (wanted, limit) => quotes.of(wanted, limit),
    wording: async (words, limit) => quotes.wording(words, limit),
    events: async (topic, limit) => events.on(topic, limit),
    people: async (name) => persons.called(name),
    quoted: async (limit) => quotes.speakers.slice(0, limit),
    sources: async () => sources,
    ranking: async (query, limit) => texts.ranking(query, limit),
    holdings: () => ({
      articles: analyses.length,
      passages: texts.size,
      quotations: quotes.size,
      people: persons.all.length,
    }),
  };
}

/** An article's first sentence. */
function opening({ article, sentences: [first] }: Analysis): Finding[] {
  return first ? [{ citation: cite(article, first) }] : [];
}

const newestFirst = (a: Finding, b: Finding): number =>
  (b.citation.article.published ?? '').localeCompare(a.citation.article.published ?? '') ||
  a.citation.article.id.localeCompare(b.citation.article.id);
