import type { Item } from './items.js';
import { type Phrase, phraseEnding, phraseStarting } from './phrases.js';

/** The name that shares a phrase's verb: "Otto Fenn" of "Carl Nye and Otto Fenn have". None or one. */
export function coordinatedWith(items: readonly Item[], { to, words }: Phrase): Phrase[] {
  const and = items[to]?.word;
  if (and?.plain !== 'and' || and.gap !== ' ' || !words.at(-1)?.capital) return [];
  const next = items[to + 1]?.word?.gap === ' ' ? phraseStarting(items, to + 1) : undefined;
  return next?.words.at(-1)?.capital ? [next] : [];
}

/** Both names of a subject that two share, as one phrase: "Hal Bright and Suda Rao wrote". */
export function together(items: readonly Item[], subject: Phrase): Phrase {
  const [behind] = coordinatedWith(items, subject);
  const before = phraseEnding(items, subject.from - 2);
  const [same] = before ? coordinatedWith(items, before) : [];
  if (before && same?.from === subject.from) return spanning(items, before.from, subject.to);
  return behind ? spanning(items, subject.from, behind.to) : subject;
}

function spanning(items: readonly Item[], from: number, to: number): Phrase {
  return { from, to, words: items.slice(from, to).flatMap(({ word }) => word ?? []) };
}
