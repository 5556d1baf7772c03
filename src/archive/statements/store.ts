import type { Analysis, Finding, Quotation } from '../../model.js';
import { quoted } from '../cite.js';
import { coverageOf } from '../coverage.js';
import type { Persons } from '../persons.js';
import { isProper } from '../roll.js';
import { createSearchIndex } from '../searchIndex.js';
import { isCopied, joinCopies } from '../stories/quotations.js';
import { noStories, type Stories } from '../stories/stories.js';
import { printedWordsOf } from '../terms.js';
import type { Entry } from './entry.js';
import { wordingOf } from './verdicts.js';

/** The quotations of a corpus. */
export interface Statements {
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

/**
 * Quotations that can be asked by speaker, topic and words, none at first. One that several articles of a story
 * print is one, told by the article that is surest who speaks, else by the first; it is two only where they
 * name different speakers.
 */
export function createStatements(persons: Persons, stories: Stories = noStories): Statements {
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
      const near = (query: string, most: number) =>
        pick(
          entries,
          byWords
            .search(query)
            .slice(0, most)
            .map(({ id }) => id),
        );
      return wordingOf(given, entries, near).slice(0, limit);
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

const newestFirst = (a: Entry, b: Entry): number =>
  (b.finding.date ?? '').localeCompare(a.finding.date ?? '');

const pick = (entries: readonly Entry[], ids: readonly number[]): Entry[] =>
  ids.flatMap((id) => entries[id] ?? []);
