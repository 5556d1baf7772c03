import type { Item } from '../quotations/items.js';
import type { Phrase } from '../quotations/phrases.js';
import { subjectOf } from '../quotations/subject.js';
import { isParticiple } from '../quotations/verbs.js';
import { isAsserted } from './asserted.js';
import { COMMA, clauseFrom } from './clause.js';
import { clauseStart } from './clause-start.js';
import type { Report } from './report.js';

/** `Kishida said in parliament that he wants to meet Kim`: the clause behind a verb of speech. */
export function leading(items: readonly Item[], verb: number): Report | undefined {
  const cue = items[verb]?.word;
  const from = cue && clauseStart(items, verb);
  if (!cue || from === undefined) return undefined;
  const subject = subjectOf(items, verb);
  if (subject === undefined || subject === 'nobody' || followsComma(items, verb)) return undefined;
  if (subject === 'shared' && !sharesPlainly(items, verb)) return undefined;
  if (subject !== 'shared' && !isAsserted(items, subject, verb)) return undefined;
  const clause = clauseFrom(items, from, subject !== 'shared' && isInside(items, subject));
  return clause && { ...clause, cue, subject, clue: 'cue: before' };
}

/** "Although Osei said": the reporter's main clause is still to come. */
function isInside(items: readonly Item[], { from }: Phrase): boolean {
  return /^(?:although|though|while|after|before|when|since|because|until|once|where)$/.test(
    items[from - 1]?.word?.plain ?? '',
  );
}

/** ", then says": its subject is further off than the phrase before the comma. */
function followsComma(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1]?.word;
  return before !== undefined && /^(?:then|also|later)$/.test(before.plain) && COMMA.test(before.gap);
}

/** ", adding that", "and said that": not "to say that" nor "everything but say that", which nobody may have said. */
function sharesPlainly(items: readonly Item[], verb: number): boolean {
  const [before, word] = [items[verb - 1]?.word, items[verb]?.word];
  if (!before || !word) return false;
  if (isParticiple(word)) return /^,/.test(word.gap);
  const excepted = /^(?:everything|anything|nothing|all)$/.test(items[verb - 2]?.word?.plain ?? '');
  return before.plain === 'and' || (before.plain === 'but' && !excepted);
}
