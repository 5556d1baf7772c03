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

/** Reads a paragraph as a line of a transcript, if it is one. */
export function readLine(text: string, paragraph: Span): Line | undefined {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  const found = LABEL.exec(line);
  const name = found?.[1];
  if (!found || !name || HEADINGS.has(name.split(/[ :]/)[0]?.toLowerCase() ?? '') || name.trim().length < 3)
    return undefined;
  const content = trimmed(text, { start: paragraph.start + found[0].length, end: paragraph.end });
  if (/^["“‘'«]|''/.test(text.slice(content.start, content.start + 2))) return undefined;
  return { label: trimmed(text, { start: paragraph.start, end: paragraph.start + name.length }), content };
}
