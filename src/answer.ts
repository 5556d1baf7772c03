import { inSequence } from './languages/figures.js';
import { say } from './languages/say.js';
import type { Answer, Finding } from './model.js';
import { describeUndated } from './wording.js';

/** An answer with findings. Says so where an article that it cites does not give its date of publication. */
export function answered(heading: string, findings: readonly Finding[], note?: string): Answer {
  const undated = describeUndated(findings.map(({ citation }) => citation.article));
  return withNote({ outcome: 'answered', heading, findings }, [note, undated]);
}

/**
 * The first of what was found, and a note on how many these are of how many, with what finds fewer, above what else
 * there is to note.
 */
export function answeredWithMost(
  heading: string,
  found: readonly Finding[],
  limit: number,
  note?: string,
  narrowing?: string,
): Answer {
  const isAll = found.length <= limit;
  const most = isAll ? [] : [say('answer.first', { shown: limit, found: found.length }), narrowing];
  const notes = [inSequence(most.filter((one) => one !== undefined)), note].filter(Boolean);
  return answered(heading, found.slice(0, limit), notes.join('\n') || undefined);
}

/** An answer to what could not or should not be answered: why, and what could be asked instead. */
export function declined(heading: string, note?: string): Answer {
  return withNote({ outcome: 'declined', heading, findings: [] }, [note]);
}

/** An answer to what was looked for and is not there: what was looked for, and what could be asked instead. */
export function nothingFound(heading: string, note?: string): Answer {
  return withNote({ outcome: 'nothing-found', heading, findings: [] }, [note]);
}

const longestEcho = 120;

/** What was asked, in quotation marks, shortened between words where it is longer than a heading can bear. */
export const echo = (asked: string): string => echoIn(longestEcho, asked);

/** The same in at most so many UTF-16 code units. */
export function echoIn(longest: number, asked: string): string {
  const text = asked.replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return say('answer.inMarks', { words: text });
  const words = text.slice(0, longest).replace(/\s\S*$|[\uD800-\uDBFF]$/, '');
  return say('answer.inMarksShortened', { words });
}

function withNote(answer: Answer, notes: readonly (string | undefined)[]): Answer {
  const note = notes.filter((part) => part !== undefined).join('\n');
  return note === '' ? answer : { ...answer, note };
}
