import type { Quotation, Span } from '../../model.js';
import { certaintyOf } from '../quotations/certainty.js';
import { cluesOfWords } from '../quotations/circumstances.js';
import { sharedSubject } from '../quotations/frame-subject.js';
import type { Frame, Item } from '../quotations/items.js';
import { type Memory, restingOn, type Speaker } from '../quotations/memory.js';
import { resolve } from '../quotations/sources.js';
import { accordingBehind, accordingTo } from './according.js';
import { isSpeaking } from './asserted.js';
import { leading } from './leading.js';
import type { Report } from './report.js';
import { trailing } from './trailing.js';
import { ASKING_VERBS, CUES, THAT_VERBS } from './verbs.js';

/**
 * Below this the speaker is unclear, and unclear words of somebody unclear are worth nothing. Quotations ask for
 * more: marks may stand far from their cue, while what is reported stands right beside it.
 */
const SURE_ENOUGH = 0.5;

/** The least and most words of a clause that tells something. */
const SHORTEST = 3;
const LONGEST = 70;

/**
 * What a frame reports of somebody's words in its own, without quotation marks. A clause that holds marks is
 * left out: what stands in them is a quotation. So are clauses whose speaker is unclear, and questions of the
 * article itself. The memory must hold the frame.
 */
export function reportedIn(memory: Memory, frame: Frame): Quotation[] {
  const { items } = frame;
  if (!items.some(({ word }) => word && CUES.has(word.plain)) || !isTelling(memory.text, items)) return [];
  return reportsOf(items).flatMap((report) => quotationOf(memory, frame, report) ?? []);
}

/** The reports of a frame, disjoint and in order: those whose attribution stands behind hold all others. */
function reportsOf(items: readonly Item[]): Report[] {
  const whole = accordingBehind(items) ?? accordingTo(items) ?? trailing(items);
  const found = whole && items.slice(whole.from, whole.to).every(({ word }) => word) ? [whole] : [];
  items.forEach(({ word }, verb) => {
    if (!word || word.capital || verb < (found.at(-1)?.to ?? 0)) return;
    if (!THAT_VERBS.has(word.plain) && !ASKING_VERBS.has(word.plain)) return;
    const report = leading(items, verb);
    if (report) found.push(report);
  });
  return found.filter(({ subject }) => subject === 'shared' || isSpeaking(subject));
}

/** Whether a frame ends as a sentence that tells something; headlines and questions do not. */
function isTelling(text: string, items: readonly Item[]): boolean {
  const last = items.at(-1);
  if (!last?.word) return last !== undefined;
  const { end } = last.word;
  return text[end - 1] === '.' || /^(?:[’']s?)?[)\]]?[.!]/.test(text.slice(end, end + 4));
}

function quotationOf(memory: Memory, frame: Frame, report: Report): Quotation | undefined {
  const content = contentOf(memory.text, frame.items, report);
  const speaker = content && speakerOf(memory, frame, report);
  if (!content || !speaker) return undefined;
  const cue = { start: report.cue.start, end: report.cue.end };
  const certainty = certaintyOf(cluesOfWords(memory.text, { cue, speaker }));
  if (certainty < SURE_ENOUGH) return undefined;
  return {
    content,
    cue,
    source: sourceOf(report),
    speaker: speaker.name,
    directness: 'indirect',
    continues: false,
    certainty,
  };
}

/** The span of a clause of words alone, neither too short to tell anything nor too long for one. */
function contentOf(text: string, items: readonly Item[], { from, to }: Report): Span | undefined {
  const words = items.slice(from, to).map(({ word }) => word);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < SHORTEST || words.length > LONGEST) return undefined;
  const content = { start: first.start, end: last.end };
  const hasMarks = words.includes(undefined) || /["“”„«»]|''/.test(text.slice(content.start, content.end));
  return hasMarks ? undefined : content;
}

function speakerOf(memory: Memory, frame: Frame, { subject, cue, clue }: Report): Speaker | undefined {
  const speaker =
    subject === 'shared' ? sharedSubject(memory, frame, cue, cue.start) : resolve(memory, subject);
  return speaker && restingOn(speaker, clue);
}

function sourceOf({ subject }: Report): Span | null {
  if (subject === 'shared') return null;
  return { start: subject.words[0]?.start ?? 0, end: subject.words.at(-1)?.end ?? 0 };
}
