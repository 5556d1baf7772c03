import type { Span } from '../../model.js';
import type { Word } from '../people/words.js';
import type { Cue } from './cue.js';
import { findCue } from './cues.js';
import { sharedSubject } from './frame-subject.js';
import type { Frame } from './items.js';
import type { Marked } from './marked.js';
import { type Memory, restingOn, type Speaker } from './memory.js';
import { phraseStarting } from './phrases.js';
import { resolve } from './sources.js';
import { isUnsaid } from './unsaid.js';

/** A quotation with what is known of its speaker so far. */
export interface Attributed {
  readonly quote: Marked;
  readonly frame: Frame;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly speaker: Speaker | null;
  /** Whether its own sentence attributes it. */
  readonly cued: boolean;
}

/** How many turns back the one who speaks is sought. */
const RECENT_TURNS = 4;

/** Attributes the quotations of a frame by the cues in it, in order. */
export function attributeFrame(memory: Memory, frame: Frame): Attributed[] {
  const found: Attributed[] = [];
  frame.items.forEach(({ quote }, at) => {
    if (!quote) return;
    const cue = findCue({ text: memory.text, items: frame.items, at });
    const attributed = isUnsaid(frame.items, at, cue)
      ? { ...uncued(frame, quote), cued: true }
      : cue
        ? byCue(memory, frame, quote, cue, found)
        : uncued(frame, quote);
    found.push(attributed);
    if (attributed.speaker)
      memory.turns.push({ speaker: attributed.speaker, paragraph: frame.paragraph, frame });
  });
  return found;
}

function uncued(frame: Frame, quote: Marked): Attributed {
  return { quote, frame, cue: null, source: null, speaker: null, cued: false };
}

function byCue(
  memory: Memory,
  frame: Frame,
  quote: Marked,
  cue: Cue,
  before: readonly Attributed[],
): Attributed {
  const speaker = speakerOf(memory, frame, quote, cue, before);
  return {
    quote,
    frame,
    cue: cue.word && { start: cue.word.start, end: cue.word.end },
    source: sourceOf(cue, before),
    speaker: speaker ? restingOn(speaker, cue.clue) : null,
    cued: true,
  };
}

function speakerOf(
  memory: Memory,
  frame: Frame,
  quote: Marked,
  { subject, word }: Cue,
  before: readonly Attributed[],
): Speaker | null | undefined {
  if (subject === 'nobody') return null;
  if (subject === 'turn') return whoeverHasTheTurn(memory, frame, word);
  if (subject === 'shared') {
    return before.at(-1)?.speaker ?? sharedSubject(memory, frame, word, quote.outer.start);
  }
  return resolve(memory, subject);
}

/** `"I know," told Lee`: the last speaker who is not the one told. */
function whoeverHasTheTurn(memory: Memory, frame: Frame, verb: Word | null): Speaker | undefined {
  const told = phraseStarting(frame.items, frame.items.findIndex(({ word }) => word === verb) + 1);
  const addressee = told && resolve(memory, told)?.name;
  return memory.turns.slice(-RECENT_TURNS).findLast(({ speaker }) => speaker.name !== addressee)?.speaker;
}

function sourceOf({ subject }: Cue, before: readonly Attributed[]): Span | null {
  if (typeof subject === 'string') return subject === 'shared' ? (before.at(-1)?.source ?? null) : null;
  return { start: subject.words[0]?.start ?? 0, end: subject.words.at(-1)?.end ?? 0 };
}
