import type { Item } from './items.js';
import { mainSubject } from './main-subject.js';
import { dependsOnSubject, isName, isPlace, isSpeaker } from './phrase-kinds.js';
import { type Phrase, phraseEnding } from './phrases.js';
import { PRONOUNS } from './small-words.js';
import { isParticiple, reports } from './verbs.js';

/** How far back an aside may reach, in words. */
const REACH = 40;

/** What stands before a verb that an aside parts from its subject: a comma, a bracket, a dash. */
export const ASIDE_ENDS = /^\.?\)|^(?:[’']s?|\.)?,|^[’']?s? [–—-]/;

/**
 * The verb stands behind an aside: "Hugh Farrow, a doctor, said". The subject stands before the aside, unless
 * the aside is itself the name: "The chancellor, Philip Dorne, said".
 */
export function behindAside(items: readonly Item[], last: number, gap: string): Phrase | undefined {
  const first = firstBeforeAsides(items, last);
  if (first) return first;
  const opening = /^\.?\)/.test(gap) ? /\(@?$/ : /^(?:[’']s?|\.)?\)?,|[–—-] $/;
  for (let place = last; place > 0 && last - place < REACH; place--) {
    if (!opening.test(items[place]?.word?.gap ?? '')) continue;
    const aside = phraseEnding(items, last);
    if (aside && aside.from === place && isName(aside)) return aside;
    const subject = phraseEnding(items, place - 1);
    if (subject && (isSpeaker(subject) || place <= 6) && !isAside(items, subject)) return subject;
  }
  return phraseEnding(items, last);
}

/** "Hugh Farrow, a doctor in Leeds, UK, said": the name that opens the sentence, and nothing but asides behind it. */
export function firstBeforeAsides(items: readonly Item[], last: number): Phrase | undefined {
  const main = mainSubject(items);
  if (!main || main.to > last || !main.words.at(-1)?.capital) return undefined;
  if (!/^(?:[’']s?)?(?:,| \(| [–—-])/.test(items[main.to]?.word?.gap ?? '')) return undefined;
  const between = items.slice(main.to, last + 1).map(({ word }) => word);
  const clause = between.some(
    (word) =>
      (reports(word) && !isParticiple(word)) ||
      (/^,/.test(word?.gap ?? '') && /^(?:and|but|as|while)$/.test(word?.plain ?? '')),
  );
  return clause ? undefined : main;
}

/** ", a pilot in the port of Ulm": it stands behind a name, and explains it. */
function isAside(items: readonly Item[], { from, words }: Phrase): boolean {
  if (!/^,/.test(items[from]?.word?.gap ?? '') || words.at(-1)?.capital === words[0]?.capital) return false;
  return phraseEnding(items, from - 1)?.words.at(-1)?.capital ?? false;
}

/** "Ida Holm, the director for the region said": the comma behind the aside is missing; the name before it speaks. */
export function namedBefore(items: readonly Item[], { from, words }: Phrase): Phrase | undefined {
  if (words[0]?.capital || PRONOUNS.has(words[0]?.plain ?? '') || !/^,/.test(items[from]?.word?.gap ?? ''))
    return undefined;
  const name = phraseEnding(items, from - 1);
  return name && isName(name) && !dependsOnSubject(items, name) && !isPlace(name) ? name : undefined;
}
