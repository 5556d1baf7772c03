import type { Span } from '../../model.js';
import { REPORTING_VERBS } from '../people/reporting-verbs.js';
import type { Marked } from './marked.js';

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|nor|but|by|with|from|as|is|it|vs|v|my|up|de|la)$/i;

/** What follows a quotation that stands by itself: a dash and a name, or that there is none. */
const SIGNED = /[”"’'»]\s?(?:[—–]|--?)\s?(?:\p{Lu}|speaker unclear)/u;

/** Whether marked words are no statement: the title of a work, or a nickname, and nobody is said to say them. */
export function isWork(text: string, { content, outer }: Marked): boolean {
  const words = text.slice(content.start, content.end).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > 10) return words.length === 0;
  if (!words.every((word, place) => /^[\p{Lu}\p{N}]/u.test(word) || (place > 0 && SMALL.test(word))))
    return false;
  if (words.length === 1 && /[,!?]$/.test(text.slice(content.start, content.end))) return false;
  if (SIGNED.test(text.slice(content.end, outer.end + 4))) return false;
  const after = /^\s?([\p{L}]+)(?: (\p{L}+))?/u.exec(text.slice(outer.end, outer.end + 40));
  return ![after?.[1], after?.[2]].some((word) => word !== undefined && REPORTING_VERBS.has(word));
}

/** A headline or a caption: a short paragraph that no stop or closing mark ends, and nobody signs. */
export function isHeadline(text: string, paragraph: Span): boolean {
  const line = text.slice(paragraph.start, paragraph.end);
  if (/[.,!?][”"]/.test(line) || SIGNED.test(line)) return false;
  return line.length < 140 && !/[.!?…:—][”"’'«」』)\]]{0,3}$|[”"»]\)?$|''$/.test(line);
}
