import { isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Found, Place } from './cue.js';
import type { Item } from './items.js';
import { namedAside } from './named-aside.js';
import { maySpeak } from './phrase-kinds.js';
import { type Phrase, phraseStarting } from './phrases.js';
import { BETWEEN_WORDS, UTTERANCES } from './small-words.js';
import { subjectOf } from './subject.js';
import { addresses, isParticiple, reports } from './verbs.js';

/** How far behind a quotation its verb may stand, in words. */
const REACH = 22;

/** Whether a quotation ends as one does before its attribution: with a comma, a question, a break. */
export function leadsOut({ text, items, at }: Place): boolean {
  const quote = items[at]?.quote;
  if (!quote) return false;
  const gap = items[at + 1]?.word?.gap ?? '';
  const ending = /[,?!…—–-]$/.test(text.slice(quote.content.start, quote.content.end));
  return ending || /^\s*[,—–-]/.test(gap) || (at === 0 && /^\s$/.test(gap));
}

/** `"…," said Osei`. Behind "told" without a subject, the turn tells who speaks. */
export function inverted({ items, at }: Place): Found {
  const verb = items[at + 1]?.word;
  if (!reports(verb) || !/^['’]?\s?[,—–-]?\s?$/.test(verb.gap) || isParticiple(verb)) return undefined;
  if (/^reads?$/.test(verb.plain)) return readOut(items, at + 1);
  if (addresses(verb)) return at === 0 && verb.plain === 'told' ? { word: verb, subject: 'turn' } : undefined;
  let start = at + 2;
  while (BETWEEN_WORDS.has(items[start]?.word?.plain ?? '')) start++;
  const subject = /^\s{1,2}$/.test(items[start]?.word?.gap ?? '') ? phraseStarting(items, start) : undefined;
  if (!subject || (at > 0 && goesOnWithout(items, subject))) return undefined;
  return { word: verb, subject: namedAside(items, subject) ?? subject };
}

/** `"…," read the statement`: only what is written can be read. */
function readOut(items: readonly Item[], verb: number): Found {
  const [word, subject] = [items[verb]?.word, phraseStarting(items, verb + 1)];
  return word && subject?.words.some(({ plain }) => UTTERANCES.has(plain)) ? { word, subject } : undefined;
}

/** `Osei, citing "…," said the mayor could stay`: the phrase behind the verb has a verb of its own. */
function goesOnWithout(items: readonly Item[], { to }: Phrase): boolean {
  return /^(?:could|would|should|will|can|may|might|must|was|were|is|are|had|has|have|did|does)$/.test(
    items[to]?.word?.plain ?? '',
  );
}

/** `"…," the president said`: the subject starts right behind the quotation. */
export function following({ items, at }: Place): Found {
  for (let place = at + 2; place < Math.min(items.length, at + REACH); place++) {
    const verb = items[place]?.word;
    if (!verb || /[;:]/.test(verb.gap)) return undefined;
    if (!reports(verb) || isParticiple(verb)) continue;
    const subject = isPassive(items, place)
      ? subjectOf(items, place)
      : (nameBeforeAside(items, at, place) ?? unbroken(items, at, place) ?? subjectOf(items, place));
    if (subject === 'nobody' || (typeof subject === 'object' && startsBehind(items, subject, at)))
      return { word: verb, subject };
    if (typeof subject === 'object' && isPassive(items, place)) return { word: verb, subject };
  }
  return undefined;
}

/** `"…," Osei was told by Lindt`: whoever stands first is told. */
function isPassive(items: readonly Item[], verb: number): boolean {
  const word = items[verb]?.word;
  const before = items[verb - 1]?.word?.plain ?? '';
  return word !== undefined && addresses(word) && /^(?:was|were|been|being)$/.test(before);
}

function startsBehind(items: readonly Item[], subject: Phrase, at: number): boolean {
  if (subject.from === at + 1) return true;
  const first = phraseStarting(items, at + 1);
  if (first?.to === subject.from && /^,/.test(items[first.to]?.word?.gap ?? '')) return true;
  return subject.from === at + 2 && /^(?:as|and|while)$/.test(items[at + 1]?.word?.plain ?? '');
}

/** `"…," a voice in the crowd said`, `"…," a person familiar with it said`: nothing parts the first phrase from the verb. */
function unbroken(items: readonly Item[], at: number, verb: number): Phrase | undefined {
  const first = phraseStarting(items, at + 1);
  if (!first || first.to >= verb || first.words[0]?.plain === 'it') return undefined;
  if (!maySpeak(first) && !isPlaced(items[first.to]?.word)) return undefined;
  return isRun(items, first.to, verb + 1) ? first : undefined;
}

function isPlaced(word: Word | undefined): boolean {
  return /^(?:in|on|at|from|with|near|outside|behind)$/.test(word?.plain ?? '');
}

/** Whether nothing but blanks stands before each word from one place to another, and none of them reports. */
function isRun(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      ({ word }, place) =>
        word && /^(?:[’']s?)? $/.test(word.gap) && (place === to - from - 1 || !reports(word)),
    );
}

/** `"…," Ida Holm, a pilot in Ulm, Bavaria, said`: the name before all asides. */
function nameBeforeAside(items: readonly Item[], at: number, verb: number): Phrase | undefined {
  if (!/^[’']?s?\)?,/.test(items[verb]?.word?.gap ?? '')) return undefined;
  const first = phraseStarting(items, at + 1);
  if (!first || !maySpeak(first)) return undefined;
  // "an official with knowledge of it, who asked not to be named, said"
  const comma = items.slice(first.to, verb).findIndex(({ word }) => /^,/.test(word?.gap ?? ''));
  const isName = first.words.at(-1)?.capital === true;
  const whole = isName ? comma === 0 : comma > 0 && isRun(items, first.to, first.to + comma);
  return whole ? first : undefined;
}

/** `"…," Osei barked`: a verb that no list has, between a name or pronoun and the end of its clause. */
export function unlistedVerb({ items, at }: Place): Found {
  const subject = phraseStarting(items, at + 1);
  const verb = subject && items[subject.to]?.word;
  if (
    !subject ||
    verb?.gap !== ' ' ||
    verb.capital ||
    !/(?:ed|s|went|put|began|goes|shot|fired)$/.test(verb.plain)
  )
    return undefined;
  const speaks = subject.words.at(-1)?.capital || /^(?:he|she|they)$/.test(subject.words[0]?.plain ?? '');
  return speaks && !/^(?:is|was|has|does)$/.test(verb.plain) ? { word: verb, subject } : undefined;
}

/** `"…," remembered Osei.`: a verb that no list has, before a name that ends the clause. */
export function unlistedInverted({ items, at }: Place): Found {
  const verb = items[at + 1]?.word;
  if (
    !verb ||
    verb.capital ||
    verb.gap !== ' ' ||
    !/(?:ed|s|wrote|shot)$/.test(verb.plain) ||
    items[at + 2]?.word?.gap !== ' '
  )
    return undefined;
  const subject = phraseStarting(items, at + 2);
  const ends = subject && /^[,.;]|^$/.test(items[subject.to]?.word?.gap ?? '');
  return ends && subject.words[0]?.capital && subject.words.at(-1)?.capital
    ? { word: verb, subject }
    : undefined;
}

/** `"…" — Greg Tanaka, in Riga, 5 May`; and `"…" — speaker unclear`, which gives the words to nobody. */
export function dashed({ items, at }: Place): Found {
  if (!/^\s*(?:[—–]|--?)\s*$/.test(items[at + 1]?.word?.gap ?? 'x')) return undefined;
  if (items[at + 1]?.word?.plain === 'speaker' && items[at + 2]?.word?.plain === 'unclear') {
    return { word: null, subject: 'nobody' };
  }
  const subject = phraseStarting(items, at + 1);
  const next = subject && items[subject.to]?.word;
  const ends = !next || /^[,(;.]/.test(next.gap.trim());
  const last = subject?.words.at(-1);
  return subject && last && ends && (last.capital || isRole(last.plain))
    ? { word: null, subject }
    : undefined;
}
