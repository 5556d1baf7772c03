import type { Found, Place } from './cue.js';
import type { Item } from './items.js';
import { namedAside } from './named-aside.js';
import { type Phrase, phraseEnding, phraseStarting } from './phrases.js';
import { reports } from './verbs.js';

/** How far before a quotation the noun for what somebody says or thinks may stand, in words. */
const REACH = 10;

/** Nouns for what somebody says or thinks of a thing. */
const ATTITUDES =
  /^(?:accusation|allegation|apprehension|assertion|assessment|assurance|belief|call|charge|claim|complaint|concern|condemnation|criticism|demand|denial|denunciation|description|fear|hope|insistence|invitation|misgiving|objection|plea|pledge|praise|promise|proposal|rejection|reservation|suggestion|threat|verdict|view|vow|warning|worry|worrie)s?$/;

/** `Tokyo's fears over the "lack of news"`: whose fears they are. */
export function owned({ items, at }: Place): Found {
  for (let place = at - 1; place >= Math.max(1, at - REACH); place--) {
    const word = items[place]?.word;
    if (!word || /[;:]/.test(items[place + 1]?.word?.gap ?? '')) return undefined;
    const owner = ATTITUDES.test(word.plain) ? ownerBefore(items, place) : undefined;
    if (owner) return { word, subject: owner };
    if (reports(word)) return undefined;
  }
  return undefined;
}

/** "Tokyo's | own deep | fears" */
function ownerBefore(items: readonly Item[], noun: number): Phrase | undefined {
  for (let place = noun - 1; place >= Math.max(0, noun - 3); place--) {
    const word = items[place]?.word;
    if (word?.possessive && word.capital) return phraseEnding(items, place);
    if (!word || items[place + 1]?.word?.gap !== ' ') return undefined;
  }
  return undefined;
}

/** `In the words of Osei, "…"`, `"…", in the words of Osei`, `"…" were the words of Osei`. */
export function wordsOf({ items, at }: Place): Found {
  return wordsIn(items, 0, Math.min(5, at)) ?? wordsIn(items, at + 1, at + 5);
}

function wordsIn(items: readonly Item[], from: number, to: number): Found {
  for (let place = from; place < Math.min(items.length - 2, to); place++) {
    const word = items[place]?.word;
    if (!/^(?:words|verdict|opinion)$/.test(word?.plain ?? '')) continue;
    if (items[place + 1]?.word?.plain !== 'of' || items[place - 1]?.word?.plain !== 'the') continue;
    const subject = phraseStarting(items, place + 2);
    if (word && subject) return { word, subject: namedAside(items, subject) ?? subject };
  }
  return undefined;
}
