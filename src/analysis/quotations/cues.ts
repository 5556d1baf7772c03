import { REPORTING_VERBS } from '../people/reporting-verbs.js';
import type { Word } from '../people/words.js';
import type { Item } from './frame.js';
import { type Phrase, phraseEnding, phraseStarting } from './phrases.js';
import { BETWEEN_WORDS } from './small-words.js';
import { isParticiple, type Subject, subjectOf } from './subject.js';
import { ADDRESSING_VERBS } from './verbs.js';

/** What attributes a quotation inside its frame. */
export interface Cue {
  readonly word: Word | null;
  /** `turn`: the words say that somebody speaks, not who: `"I know," told Lee` is whoever has the turn. */
  readonly subject: Exclude<Subject, undefined> | 'turn';
  readonly certainty: number;
}

/** Where a quotation stands: the items of its frame, its place among them, and the text around. */
export interface Place {
  readonly text: string;
  readonly items: readonly Item[];
  readonly at: number;
}

interface Rule {
  readonly certainty: number;
  readonly find: (place: Place) => Omit<Cue, 'certainty'> | undefined;
}

/** The first rule that finds a cue wins: the order is the program. */
const RULES: readonly Rule[] = [
  { certainty: 0.97, find: (place) => (leadsOut(place) ? inverted(place) : undefined) },
  { certainty: 0.97, find: (place) => (leadsOut(place) ? following(place) : undefined) },
  { certainty: 0.95, find: (place) => (leadsOut(place) || place.at === 0 ? dashed(place) : undefined) },
  { certainty: 0.95, find: (place) => accordingTo(place, place.at + 1, place.at + 2) },
  { certainty: 0.93, find: preceding },
  { certainty: 0.9, find: inverted },
  { certainty: 0.9, find: following },
  { certainty: 0.9, find: (place) => accordingTo(place, 0, place.items.length) },
  { certainty: 0.8, find: labelled },
];

/** The cue of a quotation in its own frame, and what it says of the speaker. */
export function findCue(place: Place): Cue | undefined {
  for (const { certainty, find } of RULES) {
    const cue = find(place);
    if (cue) return { ...cue, certainty };
  }
  return undefined;
}

/** Whether a quotation ends as one does before its attribution: with a comma, a question, a break. */
function leadsOut({ text, items, at }: Place): boolean {
  const quote = items[at]?.quote;
  if (!quote) return false;
  const gap = items[at + 1]?.word?.gap ?? '';
  return (
    /[,?!…—–-]$/.test(text.slice(quote.content.start, quote.content.end)) ||
    /^\s*[,—–-]/.test(gap) ||
    (at === 0 && /^\s$/.test(gap))
  );
}

/** `"…," said Trump`. Behind "told" without a subject, the turn tells who speaks. */
function inverted({ items, at }: Place): Omit<Cue, 'certainty'> | undefined {
  const verb = items[at + 1]?.word;
  if (
    !verb ||
    !/^\s?[,—–-]?\s?$/.test(verb.gap) ||
    !REPORTING_VERBS.has(verb.plain) ||
    isParticiple(verb.plain)
  )
    return undefined;
  if (ADDRESSING_VERBS.has(verb.plain))
    return at === 0 && /^tol[dt]$/.test(verb.plain) ? { word: verb, subject: 'turn' } : undefined;
  let start = at + 2;
  while (BETWEEN_WORDS.has(items[start]?.word?.plain ?? '')) start++;
  const subject = items[start]?.word?.gap === ' ' ? phraseStarting(items, start) : undefined;
  return subject && { word: verb, subject: namedAside(items, subject) ?? subject };
}

/** `said the head of operations, Greg Tanaka`: the name in apposition behind a phrase without one. */
function namedAside(items: readonly Item[], { words, to }: Phrase): Phrase | undefined {
  if (words.at(-1)?.capital || !/^, $/.test(items[to]?.word?.gap ?? '')) return undefined;
  const name = phraseStarting(items, to);
  return name && name.words.length > 1 && name.words.every(({ capital }) => capital) ? name : undefined;
}

/** `"…," the president said`: the subject starts right behind the quotation. */
function following({ items, at }: Place): Omit<Cue, 'certainty'> | undefined {
  for (let place = at + 2; place < Math.min(items.length, at + 22); place++) {
    const verb = items[place]?.word;
    if (!verb || /[;:]/.test(verb.gap)) return undefined;
    if (!REPORTING_VERBS.has(verb.plain) || isParticiple(verb.plain)) continue;
    const subject = subjectOf(items, place);
    if (subject && subject !== 'shared' && startsBehind(items, subject, at)) return { word: verb, subject };
  }
  return undefined;
}

function startsBehind(items: readonly Item[], subject: Phrase, at: number): boolean {
  if (subject.from <= at) return false;
  return (
    subject.from === at + 1 ||
    (/^(?:as|the|and|while)$/.test(items[at + 1]?.word?.plain ?? '') && subject.from <= at + 2)
  );
}

/** `"…" — Greg Tanaka, in Riga, 5 May`. */
function dashed({ items, at }: Place): Omit<Cue, 'certainty'> | undefined {
  if (!/^\s*(?:[—–]|--?)\s*$/.test(items[at + 1]?.word?.gap ?? 'x')) return undefined;
  const subject = phraseStarting(items, at + 1);
  const next = subject && items[subject.to]?.word;
  return subject?.words.at(-1)?.capital && (!next || /^[,(;.]/.test(next.gap.trim()))
    ? { word: null, subject }
    : undefined;
}

function accordingTo({ items }: Place, from: number, to: number): Omit<Cue, 'certainty'> | undefined {
  for (let place = from; place < to; place++) {
    const word = items[place]?.word;
    if (word?.plain !== 'according' || items[place + 1]?.word?.plain !== 'to') continue;
    const subject = phraseStarting(items, place + 2);
    if (subject) return { word, subject: namedAside(items, subject) ?? subject };
  }
  return undefined;
}

/** `Jane Hale called it "…"`: the nearest verb before the quotation that has a subject. */
function preceding({ items, at }: Place): Omit<Cue, 'certainty'> | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 40); place--) {
    const verb = items[place]?.word;
    if (!verb || !REPORTING_VERBS.has(verb.plain)) continue;
    const subject = subjectOf(items, place);
    if (subject) return { word: verb, subject };
  }
  return undefined;
}

/** `Greg Tanaka: "…"`. */
function labelled({ text, items, at }: Place): Omit<Cue, 'certainty'> | undefined {
  const [quote, before] = [items[at]?.quote, items[at - 1]?.word];
  if (!quote || !before || !/:\s*$/.test(text.slice(before.end, quote.outer.start))) return undefined;
  const subject = phraseEnding(items, at - 1);
  return subject?.words.at(-1)?.capital ? { word: null, subject } : undefined;
}
