import type { Found, Place } from './cue.js';
import { namedAside } from './named-aside.js';
import { phraseStarting } from './phrases.js';
import { subjectOf } from './subject.js';
import { reports } from './verbs.js';

/** How far before a quotation its verb may stand, in words. */
const REACH = 40;

/** `Jane Hale called it "…"`: the nearest verb before the quotation that has a subject. */
export function preceding({ items, at }: Place): Found {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    const verb = items[place]?.word;
    if (!reports(verb)) continue;
    const subject = subjectOf(items, place);
    // "was asked" hides who asks only right before the question itself.
    if (subject === 'nobody' && place < at - 1) continue;
    if (subject) return { word: verb, subject };
  }
  return undefined;
}

/** `"…", according to Osei`. */
export function accordingBehind({ items, at }: Place): Found {
  return according(items, at + 1, at + 2);
}

/** `According to Osei, it is "…"`. */
export function accordingTo({ items }: Place): Found {
  return according(items, 0, items.length);
}

function according(items: Place['items'], from: number, to: number): Found {
  for (let place = from; place < to; place++) {
    const word = items[place]?.word;
    if (word?.plain !== 'according' || items[place + 1]?.word?.plain !== 'to') continue;
    const subject = phraseStarting(items, place + 2);
    if (subject) return { word, subject: namedAside(items, subject) ?? subject };
  }
  return undefined;
}

/** `Greg Tanaka: "…"`, `Greg Tanaka, the mayor: "…"`: a name, perhaps with an aside, is all that stands before. */
export function labelled({ text, items, at }: Place): Found {
  const [quote, before] = [items[at]?.quote, items[at - 1]?.word];
  if (!quote || !before || !/:\s*$/.test(text.slice(before.end, quote.outer.start))) return undefined;
  const start = items.slice(0, at).findLastIndex(({ word }) => /[–—-] $/.test(word?.gap ?? ''));
  const subject = phraseStarting(items, Math.max(0, start));
  const whole = subject && (subject.to === at || /^(?:,| \()/.test(items[subject.to]?.word?.gap ?? ''));
  return whole && subject.words.at(-1)?.capital && isShort(items, subject.to, at)
    ? { word: null, subject }
    : undefined;
}

/** An aside of a few words, in which nothing is told. */
function isShort(items: Place['items'], from: number, to: number): boolean {
  return to - from < 10 && !items.slice(from, to).some(({ word }) => reports(word));
}
