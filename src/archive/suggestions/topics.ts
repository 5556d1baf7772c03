import type { Analysis, Article } from '../../model.js';
import { ownCopy } from '../ownCopy.js';
import { termsOf } from '../terms.js';
import { type Mentioned, mentionedIn } from './topicWords.js';

/** Counts what articles are about. */
export interface TopicCounts {
  add(analysis: Analysis): void;
  /** What several articles are about, most first, as most of them print it. */
  best(limit: number): string[];
}

/** In how many articles something is mentioned. */
interface Count {
  articles: number;
  /** How it is printed, and by how many more articles so than otherwise. */
  printed: string;
  majority: number;
  readonly isName: boolean;
  /** What has to be known as a noun for it to count; `null` where nothing has. */
  noun: string | null;
}

/** An article says what it is about within so many characters. */
const opening = 3_000;
/** More are not counted: what was mentioned once is forgotten then. */
const mostCounted = 60_000;
/** A corpus of so many articles mentions twice what it is about. */
const large = 1_000;
/** What a larger share of many articles mentions tells none from another. */
const mostShare = 0.25;

/** Counts of topics, none at first; they take no more memory for more articles. */
export function createTopicCounts(): TopicCounts {
  const counts = new Map<string, Count>();
  let articles = 0;
  return {
    add({ article }) {
      articles++;
      const told = new Set<string>();
      for (const mentioned of mentionedIn(openingOf(article))) {
        const key = termsOf(mentioned.words).join(' ');
        if (key === '' || told.has(key)) continue;
        told.add(key);
        count(counts, key, mentioned);
      }
      if (counts.size > mostCounted) forgetRare(counts);
    },
    best(limit) {
      const fewest = articles < large ? 1 : 2;
      const most = articles < large ? articles : articles * mostShare;
      const isNoun = (noun: string) => (counts.get(termsOf(noun).join(' '))?.articles ?? 0) >= fewest;
      return [...counts.values()]
        .filter((one) => one.articles >= fewest && (one.isName || one.articles <= most))
        .filter(({ noun }) => noun === null || isNoun(noun))
        .sort((a, b) => weightOf(b) - weightOf(a) || (a.printed < b.printed ? -1 : 1))
        .slice(0, limit)
        .map(({ printed }) => printed);
    },
  };
}

/** The headline, where only names have capitals in it, and the opening of the text. */
function openingOf({ title, text, body: [first, ...others] }: Article): string {
  const headline = title !== null && isInSentenceCase(title) ? `${title}.\n` : '';
  if (!first) return headline;
  const end = others.at(-1)?.end ?? first.end;
  return headline + text.slice(first.start, Math.min(first.start + opening, end));
}

const isInSentenceCase = (title: string): boolean =>
  (title.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length >
  (title.match(/(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu) ?? []).length;

function count(counts: Map<string, Count>, key: string, { words, isName, noun }: Mentioned): void {
  const known = counts.get(key);
  if (!known) {
    counts.set(key, { articles: 1, printed: ownCopy(words), majority: 1, isName, noun });
    return;
  }
  known.articles++;
  if (noun === null) known.noun = null;
  if (known.printed === words) known.majority++;
  else if (--known.majority === 0) Object.assign(known, { printed: ownCopy(words), majority: 1 });
}

function forgetRare(counts: Map<string, Count>): void {
  for (let rare = 1; counts.size > mostCounted / 2; rare++) {
    for (const [key, { articles }] of counts) if (articles <= rare) counts.delete(key);
  }
}

/** Names tell more than nouns, and several words more than one. */
const weightOf = ({ articles, printed, isName }: Count): number =>
  articles * (isName ? 1.5 : 1) * (printed.includes(' ') ? 1.3 : 1);
