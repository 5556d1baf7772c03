import type { Span } from '../../model.js';
import { REPORTING_VERBS } from '../people/reporting-verbs.js';
import { type Cue, findCue } from './cues.js';
import type { Frame } from './frame.js';
import type { Marked } from './marked.js';
import { phraseEnding } from './phrases.js';
import { firstNamed, type Memory, resolve, type Speaker } from './sources.js';
import { subjectOf } from './subject.js';

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
  const word = cue.word && { start: cue.word.start, end: cue.word.end };
  if (cue.subject === 'turn' || cue.subject === 'shared') {
    const last = before.at(-1);
    const speaker =
      (cue.subject === 'shared'
        ? (last?.speaker ?? subjectOfFrame(memory, frame, quote.outer.start))
        : memory.turns.at(-1)?.speaker) ?? null;
    return {
      quote,
      frame,
      cue: word,
      source: last?.source ?? null,
      speaker: speaker && { ...speaker, certainty: speaker.certainty * 0.9 },
      cued: true,
    };
  }
  const { words } = cue.subject;
  const source = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const speaker = resolve(memory, cue.subject);
  return {
    quote,
    frame,
    cue: word,
    source,
    speaker: speaker ? { ...speaker, certainty: speaker.certainty * cue.certainty } : null,
    cued: true,
  };
}

/** Whom a frame is about before a place: its first verb's subject, or whom it names first. */
export function subjectOfFrame(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const named = firstNamed(memory, frame, before);
  if (named) return named;
  for (const [at, { word }] of frame.items.entries()) {
    if (!word || word.start >= before) continue;
    const subject = REPORTING_VERBS.has(word.plain)
      ? subjectOf(frame.items, at)
      : /^(?:he|she)$/.test(word.plain)
        ? phraseEnding(frame.items, at)
        : undefined;
    const speaker = subject && subject !== 'shared' ? resolve(memory, subject) : undefined;
    if (speaker) return { ...speaker, certainty: speaker.certainty * 0.75 };
  }
  return undefined;
}
