import type { Attributed } from './attribution.js';
import type { Clue } from './clues.js';
import { mainSpeaker, subjectOfFrame, voiceOf } from './frame-subject.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import { type Memory, restingOn, type Speaker } from './memory.js';
import { phraseStarting } from './phrases.js';
import type { Scene } from './scene.js';
import { resolve } from './sources.js';
import { isOpenAtEnd } from './statement-parts.js';

/** What a rule for quotations without a cue of their own may look at. */
interface Position {
  readonly memory: Memory;
  readonly scene: Scene;
  readonly previous: Scene | undefined;
  readonly next: Scene | undefined;
  /** The quotations of this paragraph, and the place of the one in hand among them. */
  readonly quotes: readonly Attributed[];
  readonly at: number;
  /** The quotations of the paragraph before. */
  readonly before: readonly Attributed[];
}

interface Rule {
  readonly clue: Clue;
  readonly find: (position: Position) => Speaker | null | undefined;
}

/** How many sentences of the paragraph are looked at on either side. */
const NEAR = 8;

/** The first rule that finds a speaker wins. */
const RULES: readonly Rule[] = [
  { clue: 'rule: carried over', find: carriedOver },
  {
    clue: 'rule: own subject',
    find: (position) => (standsAlone(position) ? undefined : ownSubject(position)),
  },
  {
    clue: 'rule: sentence before, alone',
    find: (position) => (standsAlone(position) ? sentenceBefore(position) : undefined),
  },
  {
    clue: 'rule: sentence behind',
    find: (position) => (standsAlone(position) ? sentenceBehind(position) : undefined),
  },
  { clue: 'rule: announced', find: announced },
  { clue: 'rule: signed', find: (position) => (standsAlone(position) ? signed(position) : undefined) },
  {
    clue: 'rule: told before',
    find: (position) => (standsAlone(position) ? toldBefore(position) : undefined),
  },
  { clue: 'rule: last turn', find: (position) => (standsAlone(position) ? lastTurn(position) : undefined) },
  { clue: 'rule: sentence before', find: sentenceBefore },
  {
    clue: 'rule: paragraph before',
    find: (position) => (standsAlone(position) ? paragraphBefore(position) : undefined),
  },
  {
    clue: 'rule: introduced behind',
    find: (position) => (standsAlone(position) ? introducedBehind(position) : undefined),
  },
];

/** The speaker of a quotation that its own sentence gives to nobody. */
export function continuingSpeaker(position: Position): Speaker | null {
  for (const { clue, find } of RULES) {
    const speaker = find(position);
    if (speaker) return restingOn(speaker, clue);
  }
  return null;
}

/** The paragraph before ended inside a quotation: this one goes on with it. */
function carriedOver({ at, before }: Position): Speaker | null | undefined {
  const last = before.at(-1);
  return at === 0 && last && isOpenAtEnd(last) ? last.speaker : undefined;
}

function standsAlone({ quotes, at }: Position): boolean {
  return quotes[at]?.frame.items.every(({ quote }) => quote !== undefined) ?? false;
}

function ownSubject({ memory, quotes, at }: Position): Speaker | undefined {
  const own = quotes[at];
  return own && subjectOfFrame(memory, own.frame, own.quote.outer.start);
}

/** `"…," said Osei. "…"`: the sentence before, whoever spoke in it or whom it is about. */
function sentenceBefore(position: Position): Speaker | null | undefined {
  const { scene, quotes, at } = position;
  const place = quotes[at]?.frame.place ?? 0;
  for (let other = place - 1; other >= Math.max(0, place - NEAR); other--) {
    const speaker = speakerIn(position, scene.frames[other]);
    if (speaker) return speaker;
  }
  return undefined;
}

/** `"…" "…," said Osei`: the sentence behind, where it has a speaker. */
function sentenceBehind({ quotes, at }: Position): Speaker | null | undefined {
  return quotes.slice(at + 1, at + 1 + NEAR).find(({ speaker }) => speaker)?.speaker;
}

function speakerIn({ memory, quotes, at }: Position, frame: Frame | undefined): Speaker | null | undefined {
  if (!frame) return undefined;
  const near = quotes.slice(Math.max(0, at - 2 * NEAR), at + 2 * NEAR);
  const spoken = near.findLast((other) => other.frame === frame && other.speaker);
  return spoken?.speaker ?? subjectOfFrame(memory, frame, Number.POSITIVE_INFINITY);
}

/** The paragraph before ends in a colon: whoever is its subject is announced. */
function announced({ memory, previous, before }: Position): Speaker | null | undefined {
  if (!previous?.announces) return undefined;
  const frame = previous.frames.at(-1);
  const spoken = before.findLast((other) => other.frame === frame && other.speaker)?.speaker;
  return spoken ?? (frame && subjectOfFrame(memory, frame, Number.POSITIVE_INFINITY));
}

/** `Osei praised the plan.`, then a paragraph of quotation alone: the last sentence before it says who speaks. */
function toldBefore({ memory, previous, before, at }: Position): Speaker | undefined {
  const frame = at === 0 ? previous?.frames.at(-1) : undefined;
  if (!frame || before.some((other) => other.frame === frame)) return undefined;
  return voiceOf(memory, frame, Number.POSITIVE_INFINITY);
}

/**
 * `Osei has dug here since May.`, then a paragraph of quotation alone, and nobody has spoken: the subject of the
 * last sentence, where the paragraph behind is not about somebody else.
 */
function paragraphBefore({ memory, previous, next, at }: Position): Speaker | undefined {
  const frame = at === 0 ? previous?.frames.at(-1) : undefined;
  if (!frame || frame.items.some(({ quote }) => quote)) return undefined;
  const [speaker, another] = [frame, next?.frames[0]].map(
    (about) => about && mainSpeaker(memory, about, Number.POSITIVE_INFINITY),
  );
  return speaker?.person && (another?.name ?? speaker.name) === speaker.name ? speaker : undefined;
}

/** The paragraph behind is a dash and a name. */
function signed({ memory, next }: Position): Speaker | undefined {
  const frame = next?.frames[0];
  const first = frame?.items[0]?.word;
  if (!frame || !/^(?:[—–]|--?)\s?$/.test(first?.gap ?? '')) return undefined;
  const name = phraseStarting(frame.items, 0);
  return name?.words.at(-1)?.capital ? resolve(memory, name) : undefined;
}

/** An article may open with a quotation and name its speaker in the paragraph behind; unless it is about another. */
function introducedBehind({ memory, previous, next }: Position): Speaker | undefined {
  const frame = memory.turns.length === 0 ? next?.frames[0] : undefined;
  const subject = frame && mainSubject(frame.items);
  const speaker = subject && resolve(memory, subject);
  const before = previous?.frames.at(-1);
  const about = before && mainSpeaker(memory, before, Number.POSITIVE_INFINITY)?.person;
  return speaker?.person && (about ?? speaker.person) === speaker.person ? speaker : undefined;
}

/** A paragraph of quotation alone: whoever had the turn has it still. */
function lastTurn({ memory, quotes, at }: Position): Speaker | undefined {
  const turn = memory.turns.at(-1);
  const paragraph = quotes[at]?.frame.paragraph ?? 0;
  return turn && paragraph - turn.paragraph <= 2 ? turn.speaker : undefined;
}
