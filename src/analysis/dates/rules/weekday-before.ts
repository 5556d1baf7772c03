import type { Span } from '../../../model.js';
import { ABBREVIATED_WEEKDAY, WEEKDAY } from '../words.js';

const LEAD = /^(?:on|at|the) /i;
const WEEKDAY_BEFORE = new RegExp(
  `\\b(?:${WEEKDAY}(?: (?:morning|afternoon|evening|night))?|${ABBREVIATED_WEEKDAY}),? \\(?$`,
);

/**
 * Where the words of a day stand in a block, with a weekday before: "Tuesday, Jan. 12", "Friday (May 3)".
 *
 * @param index where the words begin, in code units
 */
export function spanOf(index: number, text: string, block: string): Span {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const [start, end] = [index + lead, index + text.trimEnd().length];
  const weekday = WEEKDAY_BEFORE.exec(block.slice(Math.max(0, start - 30), start))?.[0];
  if (!weekday) return { start, end };
  const isOpen = weekday.endsWith('(');
  if (isOpen && block[end] !== ')') return { start, end };
  return { start: start - weekday.length, end: isOpen ? end + 1 : end };
}
