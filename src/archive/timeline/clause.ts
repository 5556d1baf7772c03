import type { Span } from '../../model.js';
import { ordinals } from './ordinals.js';

const joining =
  'and|but|while|whereas|though|although|which|who|whose|where|when|after|before|because|as|for|so';

/** Where one clause may end and another begin, and the word with which it begins. */
const border = new RegExp(
  `[;:–—]\\s|,\\s(?:${joining})\\b|\\s(?:when|while|because|whereas)\\b|\\sand\\s(?=the\\s(?:${[...ordinals.keys()].join('|')})\\b)`,
  'gu',
);

/** What says something of what stands before it: "Adler, who joined the court in 1993, …". */
const relative = /^,\s(?:which|who|whose|where)\b/u;

/**
 * The part of a passage that its date dates: of a sentence that tells several things the clause in which the date
 * stands, with what that clause leans on. Spans are of the passage.
 */
export function clauseOf(passage: string, date: Span): Span {
  const borders = [...passage.matchAll(border)].map(({ 0: printed, index }) => ({ printed, index }));
  const before = borders.filter(({ index }) => index <= date.start);
  const from = before.at(-1);
  const end = borders.find(({ index }) => index >= date.end)?.index ?? passage.length;
  if (!from) return { start: 0, end };
  if (!relative.test(passage.slice(from.index, from.index + 8))) return { start: from.index, end };
  const comma = passage.indexOf(',', date.end);
  return { start: before.at(-2)?.index ?? 0, end: comma < 0 ? end : Math.min(end, comma) };
}
