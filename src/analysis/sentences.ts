import type { Article, Span } from '../model.js';
import { LEADING_ABBREVIATIONS, OPEN_ABBREVIATIONS, OPENING_WORDS } from './abbreviations.js';
import { glueCuts } from './glue.js';
import { findParagraphs, trimmed } from './paragraphs.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How much text is segmented at once, in UTF-16 code units: more than any sentence. */
const WINDOW = 4096;

/**
 * The sentences of an article's body, in order, without surrounding white space. No sentence crosses from one
 * block or paragraph into the next. Found by the Unicode rules (UAX #29), then mended by ours: abbreviations,
 * initials and attributions join, lost line breaks split.
 */
export function findSentences(article: Article): Span[] {
  return findParagraphs(article).flatMap((paragraph) => sentencesOf(article.text, paragraph));
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  // A line break inside a paragraph is a blank, or the Unicode rules would end a sentence there.
  const inside = text.slice(paragraph.start, paragraph.end).replace(/[\n\r\u2028\u2029]/g, ' ');
  const cuts = [...new Set([...unicodeCuts(inside), ...glueCuts(inside)])].sort((a, b) => a - b);
  return [...cuts, inside.length].map((end, place) =>
    trimmed(text, { start: paragraph.start + (cuts[place - 1] ?? 0), end: paragraph.start + end }),
  );
}

/** The cuts of the Unicode rules behind a blank or a stop that nothing else uses, less those where the sentence goes on. */
function unicodeCuts(inside: string): number[] {
  const cuts: number[] = [];
  for (const index of segmentStarts(inside)) {
    const before = inside.slice(Math.max(0, index - 60), index);
    if (/[\s。！？」』।॥؟۔።។]$/.test(before) && !joins(before, inside.slice(index, index + 60)))
      cuts.push(index);
  }
  return cuts;
}

/**
 * Where the Unicode rules start a sentence. The segmenter copies its whole text for every sentence, which takes
 * quadratic time, so it is given a window at a time; the window's last sentence is read again in the next one.
 */
function* segmentStarts(inside: string): Generator<number> {
  for (let from = 0; from < inside.length; ) {
    const window = inside.slice(from, from + WINDOW);
    const starts = Array.from(segmenter.segment(window), ({ index }) => index);
    const isLast = from + window.length === inside.length;
    const kept = isLast || starts.length === 1 ? starts : starts.slice(0, -1);
    for (const start of kept) yield from + start;
    from += kept.length < starts.length ? (starts.at(-1) ?? window.length) : window.length;
  }
}

/** Whether the sentence goes on over a cut that the Unicode rules propose between `before` and `after`. */
function joins(before: string, after: string): boolean {
  if (/^[\p{Ll}–—,;]/u.test(after)) return true;
  if (/[」』]$/.test(before)) return /^[とっ、]/.test(after);
  if (/[?!]["”'’]\s*$/.test(before)) return ATTRIBUTION.test(after);
  const word = /(?<![\p{L}\p{N}])([\p{L}.]{1,12})\.\s*$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const next = /^["“‘'(]?([\p{L}\p{N}$]+)/u.exec(after)?.[1] ?? '';
  if (isInitials(word)) return !OPENING_WORDS.has(next.toLowerCase()) || next === 'I';
  if (LEADING_ABBREVIATIONS.has(word.toLowerCase())) return leads(word, next);
  return OPEN_ABBREVIATIONS.has(word.toLowerCase()) && followsAbbreviation(word, next, after);
}

/** "J." and "J.K."; but "I" is a word, and "U.S." may end a sentence. */
function isInitials(word: string): boolean {
  return (
    /^\p{Lu}(?:\.\p{Lu}){0,2}$/u.test(word) && word !== 'I' && !OPEN_ABBREVIATIONS.has(word.toLowerCase())
  );
}

/** "No." and "v." lead to a number or a name; at the end of a clause they are a word of their own. */
function leads(word: string, next: string): boolean {
  if (/^(?:no|nos|art|fig|figs|vol|pp)$/i.test(word)) return /^\p{N}/u.test(next);
  return next !== '';
}

/** An abbreviation that is a plain word in small letters ("sun.", "sat.") ends a sentence like any word. */
function followsAbbreviation(word: string, next: string, after: string): boolean {
  if (/^\p{Ll}{3,}$/u.test(word) && word !== 'etc') return false;
  return next !== '' && !/^["“‘']/.test(after) && !OPENING_WORDS.has(next.toLowerCase());
}

/** `"Really?" Mr. Li asked`: the words behind the mark are the attribution of what stands before it. */
const ATTRIBUTION =
  /^(?:\p{Lu}[\p{L}.’'-]{0,20} ){1,3}(?:said|says|asked|asks|wrote|writes|told|tells|added|adds|replied|shouted|tweeted|wondered|cried|continued)\b/u;
