import type { Word } from '../people/words.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import { type Memory, restingOn, type Speaker } from './memory.js';
import { namedAside } from './named-aside.js';
import { maySpeak } from './phrase-kinds.js';
import { firstNamed } from './pronouns.js';
import { resolve } from './sources.js';
import { subjectOf } from './subject.js';
import { reports } from './verbs.js';

/** How near a verb of speech stands whose subject a participle shares, in words. */
const NEAR = 4;

/**
 * Whom a frame is about before a place, the likeliest first: who is said to speak in it, the subject of its
 * main clause, whom it names first.
 */
export function subjectOfFrame(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  return (
    voiceOf(memory, frame, before) ?? mainSpeaker(memory, frame, before) ?? firstNamed(memory, frame, before)
  );
}

/**
 * Who shares his or her subject with a verb that has none: who speaks right before it, else the subject of the
 * main clause, else anybody whom the frame is about.
 */
export function sharedSubject(
  memory: Memory,
  frame: Frame,
  verb: Word | null,
  before: number,
): Speaker | undefined {
  return (
    nearVoice(memory, frame, verb) ??
    mainSpeaker(memory, frame, before) ??
    subjectOfFrame(memory, frame, before)
  );
}

/** The subject of a frame's main clause, where it begins before a place. */
export function mainSpeaker(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const main = mainSubject(frame.items);
  if (!main || (main.words[0]?.start ?? before) >= before) return undefined;
  const speaker = resolve(memory, namedAside(frame.items, main) ?? main);
  return speaker && restingOn(speaker, speaker.person ? 'subject: main' : 'subject: main, nobody known');
}

/** "…, Osei said, adding": a verb of speech right before shares its subject. */
function nearVoice(memory: Memory, frame: Frame, verb: Word | null): Speaker | undefined {
  const at = frame.items.findIndex(({ word }) => word === verb);
  const near = frame.items.slice(Math.max(0, at - NEAR), at).some(({ word }) => reports(word));
  return verb && near ? voiceOf(memory, frame, verb.start) : undefined;
}

/** Who is said to speak in a frame: the subject of its last verb of speech before a place. */
export function voiceOf(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const subject = frame.items
    .map(({ word }, at) => (reports(word) && word.start < before ? subjectOf(frame.items, at) : undefined))
    .findLast((found) => typeof found === 'object' && maySpeak(found));
  const speaker = typeof subject === 'object' ? resolve(memory, subject) : undefined;
  return speaker && restingOn(speaker, 'subject: voice');
}
