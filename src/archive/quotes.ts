import type { Analysis, Finding, Quotation } from '../model.js';
import { contains, similarityWithin } from './alignment.js';
import { quoted } from './cite.js';
import { coverageOf } from './coverage.js';
import type { Persons } from './persons.js';
import { createSearchIndex } from './searchIndex.js';
import { stopwords } from './stopwords.js';
import { plainWordsOf } from './terms.js';

interface Entry {
  readonly finding: Finding;
  readonly words: readonly string[];
}

/** The quotations of a corpus. */
export interface Quotes {
  add(analysis: Analysis): void;
  readonly size: number;
  /** Everyone who is quoted, most quoted first. */
  speakers(): string[];
  /** Those of a person, on a topic, or both. */
  of(wanted: { readonly person: string | null; readonly topic: string | null }, limit: number): Finding[];
  /** Those that have these words, nearest first. */
  wording(words: string, limit: number): Finding[];
}

/** Half of what a topic asks, rare terms weighing more, has to be in a quotation or around it. */
const topical = 0.5;
/** Below this share of the words, weighed, another wording is another statement. */
const reworded = 0.62;
/** How many quotations that share a term are compared word by word. */
const compared = 100;

/** Quotations that can be asked by speaker, topic and words, none at first. */
export function createQuotes(persons: Persons): Quotes {
  const entries: Entry[] = [];
  const byTopic = createSearchIndex({ content: 2, around: 1, title: 0.5 });
  const byWords = createSearchIndex({ content: 1 });
  const add = (analysis: Analysis, quotation: Quotation) => {
    const finding = quoted(analysis.article, quotation, persons);
    const content = finding.citation.exact;
    const title = analysis.article.title ?? '';
    byTopic.add(entries.length, { content, around: surroundings(analysis, quotation), title });
    byWords.add(entries.length, { content });
    entries.push({ finding, words: plainWordsOf(content) });
  };

  const onTopic = (topic: string): Entry[] => {
    const hits = byTopic.search(topic);
    const coverage = coverageOf(topic, hits, entries.length);
    return pick(
      entries,
      hits.filter((hit) => coverage.share(hit) >= topical).map(({ id }) => id),
    );
  };

  return {
    add(analysis) {
      for (const quotation of analysis.quotations) add(analysis, quotation);
    },
    get size() {
      return entries.length;
    },
    speakers: () => speakersOf(entries),
    of({ person, topic }, limit) {
      const found = topic === null ? [...entries].sort(newestFirst) : onTopic(topic);
      return found
        .filter(({ finding }) => person === null || finding.speaker === person)
        .map(({ finding }) => finding)
        .slice(0, limit);
    },
    wording(given, limit) {
      const words = plainWordsOf(given);
      const verbatim = entries.filter((entry) => contains(entry.words, words));
      if (verbatim.length > 0) return verdicts(verbatim, 'verbatim', limit);
      const near = pick(
        entries,
        byWords
          .search(given)
          .slice(0, compared)
          .map(({ id }) => id),
      )
        .map((entry) => ({ entry, similarity: similarityWithin(entry.words, words, weightOf) }))
        .filter(({ similarity }) => similarity >= reworded)
        .sort((a, b) => b.similarity - a.similarity);
      return verdicts(
        near.map(({ entry }) => entry),
        'reworded',
        limit,
      );
    },
  };
}

/** The passages in which a quotation stands: what it is about is often said around it. */
const surroundings = ({ article, passages }: Analysis, { content }: Quotation): string =>
  passages
    .filter((passage) => passage.start < content.end && content.start < passage.end)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');

function speakersOf(entries: readonly Entry[]): string[] {
  const times = new Map<string, number>();
  for (const { finding } of entries) {
    if (finding.speaker) times.set(finding.speaker, (times.get(finding.speaker) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}

/** Words that carry no meaning of their own may be missing or others. */
const weightOf = (word: string): number => (stopwords.has(word) ? 0.25 : 1);

const newestFirst = (a: Entry, b: Entry): number =>
  (b.finding.date ?? '').localeCompare(a.finding.date ?? '');

const pick = (entries: readonly Entry[], ids: readonly number[]): Entry[] =>
  ids.flatMap((id) => entries[id] ?? []);

const verdicts = (found: readonly Entry[], verdict: 'verbatim' | 'reworded', limit: number): Finding[] =>
  [...found]
    .sort((a, b) => Number(b.finding.speaker !== null) - Number(a.finding.speaker !== null))
    .slice(0, limit)
    .map(({ finding }) => ({ ...finding, verdict }));
