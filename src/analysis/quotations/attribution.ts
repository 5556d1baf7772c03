import type { Span } from '../../model.js';
import type { Word } from '../people/words.js';
import type { Cue } from './cue.js';
import { findCue } from './cues.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import type { Marked } from './marked.js';
import type { Memory, Speaker } from './memory.js';
import { namedAside } from './named-aside.js';
import { firstNamed } from './pronouns.js';
import { resolve } from './sources.js';
import { subjectOf } from './subject.js';
import { reports } from './verbs.js';

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

/** How near a verb of speech stands whose subject a participle shares, in words. */
const NEAR = 4;

/** Attributes the quotations of a frame by the cues in it, in order. */
export function attributeFrame(memory: Memory, frame: Frame): Attributed[] {
  const found: Attributed[] = [];
  frame.items.forEach(({ quote }, at) => {
    if (!quote) return;
    const cue = findCue({ text: memory.text, items: frame.items, at });
    const attributed = cue ? byCue(memory, frame, quote, cue, found) : uncued(frame, quote);
    found.push(attributed);
    if (attributed.speaker)
      memory.turns.push({ speaker: attributed.speaker, paragraph: frame.paragraph, frame });
  });
  return found;
}

export function uncued(frame: Frame, quote: Marked): Attributed {
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
    speaker: speaker ? { ...speaker, certainty: speaker.certainty * cue.certainty } : null,
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
  if (subject === 'turn') return memory.turns.at(-1)?.speaker;
  if (subject === 'shared') {
    return (
      before.at(-1)?.speaker ??
      nearVoice(memory, frame, word) ??
      mainSpeaker(memory, frame, quote.outer.start) ??
      subjectOfFrame(memory, frame, quote.outer.start)
    );
  }
  return resolve(memory, subject);
}

function sourceOf({ subject }: Cue, before: readonly Attributed[]): Span | null {
  if (typeof subject === 'string') return subject === 'shared' ? (before.at(-1)?.source ?? null) : null;
  return { start: subject.words[0]?.start ?? 0, end: subject.words.at(-1)?.end ?? 0 };
}

/**
 * Whom a frame is about before a place, with falling certainty: who is said to speak in it, the subject of its
 * main clause, whom it names first.
 */
export function subjectOfFrame(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  return (
    voiceOf(memory, frame, before) ?? mainSpeaker(memory, frame, before) ?? firstNamed(memory, frame, before)
  );
}

function mainSpeaker(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const main = mainSubject(frame.items);
  if (!main || (main.words[0]?.start ?? before) >= before) return undefined;
  const speaker = resolve(memory, namedAside(frame.items, main) ?? main);
  return speaker && { ...speaker, certainty: speaker.certainty * (speaker.person ? 0.85 : 0.7) };
}

/** "…, Nefzi said, adding": a verb of speech right before shares its subject. */
function nearVoice(memory: Memory, frame: Frame, verb: Word | null): Speaker | undefined {
  const at = frame.items.findIndex(({ word }) => word === verb);
  const near = frame.items.slice(Math.max(0, at - NEAR), at).some(({ word }) => reports(word));
  return verb && near ? voiceOf(memory, frame, verb.start) : undefined;
}

/** Who is said to speak in a frame: the subject of its last verb of speech before a place. */
function voiceOf(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const verb = frame.items.findLastIndex(({ word }) => reports(word) && word.start < before);
  const subject = verb < 0 ? undefined : subjectOf(frame.items, verb);
  const speaker = typeof subject === 'object' ? resolve(memory, subject) : undefined;
  return speaker && { ...speaker, certainty: speaker.certainty * 0.9 };
}
