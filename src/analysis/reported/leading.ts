import type { Item } from '../quotations/items.js';
import { subjectOf } from '../quotations/subject.js';
import { isParticiple } from '../quotations/verbs.js';
import { isAsserted } from './asserted.js';
import { clauseEnd, isWhole } from './clause-end.js';
import { clauseStart } from './clause-start.js';
import type { Report } from './report.js';

/** `Kishida said in parliament that he wants to meet Kim`: the clause behind a verb of speech. */
export function leading(items: readonly Item[], verb: number): Report | undefined {
  const cue = items[verb]?.word;
  const from = cue && clauseStart(items, verb);
  if (!cue || from === undefined) return undefined;
  const subject = subjectOf(items, verb);
  if (subject === undefined || subject === 'nobody') return undefined;
  if (subject === 'shared' && !sharesPlainly(items, verb)) return undefined;
  if (subject !== 'shared' && !isAsserted(items, subject, verb)) return undefined;
  const clause = { from, to: clauseEnd(items, from) };
  if (clause.to < items.length && !isWhole(items, clause)) return undefined;
  return { ...clause, cue, subject, certainty: subject === 'shared' ? 0.85 : 0.95 };
}

/** ", adding that", "and said that": not "to say that", which nobody may have said. */
function sharesPlainly(items: readonly Item[], verb: number): boolean {
  const [before, word] = [items[verb - 1]?.word, items[verb]?.word];
  if (!before || !word) return false;
  return isParticiple(word) ? /^,/.test(word.gap) : /^(?:and|but)$/.test(before.plain);
}
