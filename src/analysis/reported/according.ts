import { isRole } from '../people/titles.js';
import type { Item } from '../quotations/items.js';
import { namedAside } from '../quotations/named-aside.js';
import { type Phrase, phraseStarting } from '../quotations/phrases.js';
import { COMMA, clauseFrom, isWhole } from './clause.js';
import { behindDateline } from './dateline.js';
import { isFiniteVerb } from './finite-verbs.js';
import type { Report } from './report.js';

/** `According to Abe, the talks failed`: the clause behind the comma, and behind an aside of the source. */
export function accordingTo(items: readonly Item[]): Report | undefined {
  const start = /^(?:but|and|yet|still|also)$/.test(items[0]?.word?.plain ?? '') ? 1 : 0;
  const cue = items[start]?.word;
  if (cue?.plain !== 'according' || items[start + 1]?.word?.plain !== 'to') return undefined;
  const subject = phraseStarting(items, start + 2);
  const from = subject && behindSource(items, subject.to);
  if (!subject || !from || !isWholeSource(items, subject)) return undefined;
  const clause = clauseFrom(items, from);
  return clause && isWhole(items, clause)
    ? { ...clause, cue, subject, clue: 'cue: according before' }
    : undefined;
}

/** "a Reuters/Ipsos poll", "Holm data": where a noun follows, the source is that. */
function isWholeSource(items: readonly Item[], { to }: Phrase): boolean {
  const next = items[to]?.word;
  if (!next || !/^[ /]$/.test(next.gap)) return true;
  return /^(?:who|which|that|in|on|at|with|from|to|by|and|as|cited|quoted|speaking|familiar)$/.test(
    next.plain,
  );
}

/** The place behind the comma that ends a source; an aside between two commas belongs to it. */
function behindSource(items: readonly Item[], from: number): number | undefined {
  const comma = nextComma(items, from);
  const second = comma && nextComma(items, comma + 1);
  if (!comma || !second) return comma;
  const [first, last] = [items[comma]?.word?.plain ?? '', items[second - 1]?.word?.plain ?? ''];
  const isClause = items.slice(comma, second).some(({ word }) => isFiniteVerb(word));
  const isAside =
    /^(?:who|which|whose)$/.test(first) || (!isClause && (/^(?:an?|the)$/.test(first) || isRole(last)));
  return isAside ? second : comma;
}

function nextComma(items: readonly Item[], from: number): number | undefined {
  const at = items.slice(from).findIndex(({ word }) => COMMA.test(word?.gap ?? ''));
  return at < 0 ? undefined : from + at;
}

/** `The talks failed, according to Abe.` */
export function accordingBehind(items: readonly Item[]): Report | undefined {
  const at = items.findIndex(
    ({ word }, place) => place > 2 && word?.plain === 'according' && items[place + 1]?.word?.plain === 'to',
  );
  const cue = items[at]?.word;
  const subject = cue && /^(?:[’']s?)?\)?,? $/.test(cue.gap) ? phraseStarting(items, at + 2) : undefined;
  const clause = { from: behindDateline(items), to: at };
  if (!cue || !subject || !isWhole(items, clause)) return undefined;
  if (!isWholeSource(items, subject) || !endsClause(items, subject)) return undefined;
  return { ...clause, cue, subject: namedAside(items, subject) ?? subject, clue: 'cue: according behind' };
}

/** "The man who was shot, according to Holm, died": behind the source the clause may go on. */
function endsClause(items: readonly Item[], { to }: Phrase): boolean {
  const next = items[to];
  if (!next) return true;
  if (!next.word || !COMMA.test(next.word.gap)) return next.word !== undefined;
  return /^(?:an?|the|who|which|citing|and|but|while|though|although|as|with)$/.test(next.word.plain);
}
