import { findWords } from '../people/words.js';
import type { Item } from './items.js';
import type { Marked } from './marked.js';
import { maySpeak } from './phrase-kinds.js';
import { type Phrase, phraseStarting } from './phrases.js';
import { isBareVerb } from './verbs.js';

/**
 * A quotation whose closing mark is missing, cut where an attribution plainly stands in it: `"We won, said
 * Osei. He left.` Others are given back as they are. Where the next paragraph opens with a mark, the missing one
 * may be missing by custom and the words may be told by the speaker: there only a name behind its verb is plain.
 */
export function endedByCue(text: string, quote: Marked, nextOpens: boolean): Marked {
  if (!quote.opened || quote.closed) return quote;
  const items = findWords(text, quote.content).map((word) => ({ word }));
  const cue = items.findIndex((_, at) => leadsOut(items, at) && attributes(items, at, nextOpens));
  const [last, next] = [items[cue - 1]?.word, items[cue]?.word];
  if (!last || !next) return quote;
  const end = last.end + (/^[,?!…]/.exec(next.gap)?.[0].length ?? 0);
  return { ...quote, content: { start: quote.content.start, end }, outer: { start: quote.outer.start, end } };
}

/** What stands between somebody's words and the attribution behind them. */
function leadsOut(items: readonly Item[], at: number): boolean {
  return at > 0 && /^(?:[,?!…]\s|\s?[—–]\s?|\s--?\s)$/.test(items[at]?.word?.gap ?? '');
}

function attributes(items: readonly Item[], at: number, nextOpens: boolean): boolean {
  return isInverted(items, at, nextOpens) || (!nextOpens && isFollowing(items, at));
}

/** Verbs of speech that take no person as their object: "asked the mayor" is no attribution. */
const INTRANSITIVE = /^(?:said|says|added|adds|continued|explained|explains|concluded|joked)$/;

/** ", said Osei,": a name, or a word for people, and the end of the clause. */
function isInverted(items: readonly Item[], at: number, nextOpens: boolean): boolean {
  const verb = items[at]?.word;
  if (!verb || verb.capital || !INTRANSITIVE.test(verb.plain)) return false;
  const subject = items[at + 1]?.word?.gap === ' ' ? phraseStarting(items, at + 1) : undefined;
  if (!subject || !isTheirs(subject)) return false;
  if (nextOpens && !subject.words.at(-1)?.capital) return false;
  return endsClause(items, subject.to) || items[subject.to]?.word?.plain === 'who';
}

/** ", the mayor said on Monday.", ", he told reporters.": with it the sentence ends. */
function isFollowing(items: readonly Item[], at: number): boolean {
  const subject = phraseStarting(items, at);
  const verb = subject && items[subject.to]?.word;
  if (!subject || verb?.gap !== ' ' || !isTheirs(subject)) return false;
  if (isBareVerb(verb)) return endsSentence(items, subject.to + 1);
  const told = /^(?:told|tells)$/.test(verb.plain) ? phraseStarting(items, subject.to + 1) : undefined;
  return told !== undefined && isPress(told) && endsSentence(items, told.to);
}

/** Whether a phrase may speak of its own accord; what is the speaker's own ("I", "my boss") is told by the speaker. */
function isTheirs(subject: Phrase): boolean {
  return maySpeak(subject) && !/^(?:i|we|you|it|who|my|our|your)$/.test(subject.words[0]?.plain ?? '');
}

/** "told reporters", "told the Harbour Post". */
function isPress({ words }: Phrase): boolean {
  const last = words.at(-1);
  return last?.capital === true || /^(?:reporters|journalists)$/.test(last?.plain ?? '');
}

function endsClause(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word;
  return !word || /^[,.;:—–]/.test(word.gap.trimStart()) || CIRCUMSTANCE.test(word.plain);
}

/** With what a reporter goes on behind a verb of speech. */
const CIRCUMSTANCE = /^(?:in|on|at|during|after|later|yesterday|today|last)$/;

/** How many words of circumstance may stand behind an attribution, in words. */
const LONGEST_CIRCUMSTANCE = 7;

/** Whether the sentence is over at a place, or soon, with nothing but a circumstance behind. */
function endsSentence(items: readonly Item[], at: number): boolean {
  const ended = items
    .slice(at, at + LONGEST_CIRCUMSTANCE + 1)
    .findIndex(({ word }) => /^[.;:]/.test(word?.gap ?? ''));
  const length = ended < 0 ? items.length - at : ended;
  return length === 0 || (CIRCUMSTANCE.test(items[at]?.word?.plain ?? '') && length <= LONGEST_CIRCUMSTANCE);
}
