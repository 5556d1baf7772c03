import type { Found, Place } from './cue.js';
import type { Item } from './items.js';
import { namedAside } from './named-aside.js';
import { maySpeak } from './phrase-kinds.js';
import { type Phrase, phraseStarting } from './phrases.js';
import { subjectOf } from './subject.js';
import { isBareVerb, isParticiple, reports } from './verbs.js';

/** How far behind a quotation the sentence around it may be attributed, in words. */
const REACH = 45;

/** `It is "a poor plan" for the port, said Osei.`: the attribution of a sentence is that of the words quoted in it. */
export function trailing({ items, at }: Place): Found {
  for (let place = at + 2; place < Math.min(items.length, at + REACH); place++) {
    const verb = items[place]?.word;
    if (!reports(verb) || isParticiple(verb) || !isBareVerb(verb)) continue;
    const subject = afterComma(items, place) ?? betweenCommas(items, place, at);
    if (subject) return { word: verb, subject };
  }
  return undefined;
}

/** ", said Osei": the subject stands behind the verb. */
function afterComma(items: readonly Item[], verb: number): Phrase | undefined {
  if (!/^[’']?s?\)?,/.test(items[verb]?.word?.gap ?? '') || items[verb + 1]?.word?.gap !== ' ')
    return undefined;
  const subject = phraseStarting(items, verb + 1);
  return subject && maySpeak(subject) ? (namedAside(items, subject) ?? subject) : undefined;
}

/** ", Osei said after the talks": the subject stands between a comma and the verb. */
function betweenCommas(items: readonly Item[], verb: number, at: number): Phrase | undefined {
  const subject = subjectOf(items, verb);
  if (typeof subject !== 'object' || subject.from <= at + 1 || !maySpeak(subject)) return undefined;
  return /^[’']?s?\)?, ?$/.test(items[subject.from]?.word?.gap ?? '') ? subject : undefined;
}

/** `"…," the dawn of a movement, Osei says.`: subject and verb close the sentence. */
export function closing({ items, at }: Place): Found {
  for (let place = items.length - 1; place > at + 1 && place > items.length - 4; place--) {
    const verb = items[place]?.word;
    if (!reports(verb) || isParticiple(verb)) continue;
    const subject = subjectOf(items, place);
    if (typeof subject === 'object' && subject.from > at) return { word: verb, subject };
  }
  return undefined;
}
