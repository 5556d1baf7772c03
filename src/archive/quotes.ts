import type { Analysis, Finding, Quotation } from '../model.js';
import { align, contains } from './alignment.js';
import { quoted } from './cite.js';
import { coverageOf } from './coverage.js';
import type { Persons } from './persons.js';
import { isProper } from './roll.js';
import { createSearchIndex } from './searchIndex.js';
import { stopwords } from './stopwords.js';
import { certainFirst, isCopied, joinCopies } from './stories/quotations.js';
import { noStories, type Stories } from './stories/stories.js';
import { printedWordsOf } from './terms.js';

interface Entry {
  finding: Finding;
  readonly words: readonly string[];
}

/** The quotations of a corpus. */
export interface Quotes {
  add(analysis: Analysis): void;
  readonly size: number;
  /** Everyone who is quoted by name, most quoted first. */
  speakers(): string[];
  /** Those of a person, on a topic, or both: by relevance to the topic, or the newest first. */
  of(wanted: { readonly person: string | null; readonly topic: string | null }, limit: number): Finding[];
  /** Those that have these words; if none has, those that nearly have them, nearest first. */
  wording(words: string, limit: number): Finding[];
}

/** Half of what a topic asks, rare terms weighing more, has to be in a quotation or around it. */
const topical = 0.5;
/** Below this share of the words, weighed, another wording is another statement. */
const reworded = 0.62;
/** How many quotations that share a term are compared word by word. */
const compared = 100;
/** As many words are compared at most: what is near in these is near. */
const mostWords = 100;

/**
 * Quotations that can be asked by speaker, topic and words, none at first. One that several articles of a story
 * print is one, told by the article that is surest who speaks, else by the first; it is two only where they
 * name different speakers.
 */
export function createQuotes(persons: Persons, stories: Stories = noStories): Quotes {
  const entries: Entry[] = [];
  const told = new Map<string, Entry[]>();
  const byTopic = createSearchIndex({ content: 2, around: 1 });
  const byWords = createSearchIndex({ content: 1 });
  const add = (analysis: Analysis, quotation: Quotation) => {
    const finding = quoted(analysis.article, quotation, persons);
    const content = finding.citation.exact;
    const key = stories.keyOf(analysis.article, content);
    const before = key === null ? [] : (told.get(key) ?? []);
    const same = before.find((entry) => isCopied(entry.finding, finding));
    if (same) {
      same.finding = joinCopies(same.finding, finding);
      return;
    }
    const entry = { finding, words: printedWordsOf(content) };
    if (key !== null) told.set(key, [...before, entry]);
    byTopic.add(entries.length, { content, around: surroundings(analysis, quotation) });
    byWords.add(entries.length, { content });
    entries.push(entry);
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
        .map(({ finding }) => finding)
        .filter(({ speaker }) => person === null || speaker === person)
        .slice(0, limit);
    },
    wording(given, limit) {
      const words = printedWordsOf(given);
      const verbatim = entries.filter((entry) => contains(entry.words, words));
      if (verbatim.length > 0) return verdicts(verbatim, 'verbatim').sort(certainFirst).slice(0, limit);
      const candidates = pick(
        entries,
        byWords
          .search(given)
          .slice(0, compared)
          .map(({ id }) => id),
      );
      return verdicts(nearest(candidates, words.slice(0, mostWords)), 'reworded').slice(0, limit);
    },
  };
}

/** The sentences in which a quotation stands and those beside them: what it is about is often said there. */
function surroundings({ article, sentences }: Analysis, { content }: Quotation): string {
  const first = sentences.findIndex(({ end }) => end > content.start);
  const after = sentences.findIndex(({ start }) => start >= content.end);
  const beside = sentences.slice(Math.max(0, first - 1), after < 0 ? undefined : after + 1);
  return beside.map(({ start, end }) => article.text.slice(start, end)).join('\n');
}

function speakersOf(entries: readonly Entry[]): string[] {
  const times = new Map<string, number>();
  for (const { finding } of entries) {
    if (finding.speaker && isProper(finding.speaker))
      times.set(finding.speaker, (times.get(finding.speaker) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}

/** Quotations in which most of the words stand, nearest first; none that denies what the words affirm. */
function nearest(candidates: readonly Entry[], words: readonly string[]): Entry[] {
  return candidates
    .map((entry) => ({ entry, ...align(entry.words, words, weightOf) }))
    .filter(({ similarity, stretch }) => similarity >= reworded && denials(stretch) === denials(words))
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ entry }) => entry);
}

const denial =
  /^(?:no|not|never|nothing|nobody|none|neither|nor|without|cannot|(?:do|does|did|ca|wo|is|are|was|were|would|could|should|have|has|had)n'?t)$/;
const denials = (words: readonly string[]): number => words.filter((word) => denial.test(word)).length;

/** Words that carry no meaning of their own may be missing or others. */
const weightOf = (word: string): number => (stopwords.has(word.replace("'", '')) ? 0.25 : 1);

const newestFirst = (a: Entry, b: Entry): number =>
  (b.finding.date ?? '').localeCompare(a.finding.date ?? '');

const pick = (entries: readonly Entry[], ids: readonly number[]): Entry[] =>
  ids.flatMap((id) => entries[id] ?? []);

const verdicts = (found: readonly Entry[], verdict: 'verbatim' | 'reworded'): Finding[] =>
  found.map(({ finding }) => ({ ...finding, verdict }));
