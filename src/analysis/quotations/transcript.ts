import type { Span } from '../../model.js';
import { trimmed } from '../paragraphs.js';
import { HEADINGS } from '../people/not-people.js';

/** A line of a transcript: who has the turn, and what he or she says. */
export interface Line {
  readonly label: Span;
  readonly content: Span;
}

/** A label in capitals and a colon at the start of a paragraph: "HOLT: …", "SEN. RUIZ (through an interpreter): …". */
const LABEL =
  /^(\p{Lu}[\p{Lu}.’'-]{1,20}(?: \p{Lu}[\p{Lu}.’'-]{1,20}){0,3})(?: ?[([][^)\]\n]{1,60}[)\]])?:\s+(?=\S)/u;

/** A label as names are printed: "Interviewer: …", "Yelena Sorokina: …". A list may look so too. */
const NAME_LABEL = /^(\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,3}):\s+(?=\S)/u;

/**
 * The lines of a transcript, by the place of their paragraphs. A single label is a heading and no conversation;
 * labels in small letters count where they make up most of the text, each with a sentence behind it.
 */
export function readLines(text: string, paragraphs: readonly Span[]): readonly (Line | undefined)[] {
  const loud = paragraphs.map((paragraph) => readLine(text, paragraph, LABEL));
  if (loud.filter(Boolean).length > 1) return loud;
  const named = paragraphs.map((paragraph) => readLine(text, paragraph, NAME_LABEL));
  const whole = named.filter(
    (line) => line && /[.!?…]$/.test(text.slice(line.content.start, line.content.end)),
  );
  return whole.length > 1 && whole.length * 2 > paragraphs.length ? named : [];
}

/** Reads a paragraph as a line of a transcript, if it is one. */
function readLine(text: string, paragraph: Span, label: RegExp): Line | undefined {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  const found = label.exec(line);
  const name = found?.[1];
  if (!found || !name || HEADINGS.has(name.split(/[ :]/)[0]?.toLowerCase() ?? '') || name.trim().length < 3)
    return undefined;
  const content = trimmed(text, { start: paragraph.start + found[0].length, end: paragraph.end });
  if (/^["“‘'«]|''/.test(text.slice(content.start, content.start + 2))) return undefined;
  return { label: trimmed(text, { start: paragraph.start, end: paragraph.start + name.length }), content };
}
