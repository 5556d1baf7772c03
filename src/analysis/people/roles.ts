import type { Name } from './names.js';
import { PLAIN_WORDS } from './not-people.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import { HONORIFICS, isPlural, isRole } from './titles.js';
import type { Word } from './words.js';

/** How long an apposition may be, and where in it the noun for the role stands at the latest, in words. */
const LONGEST = 14;
const FARTHEST_HEAD = 6;

/** The titles and roles that the article prints beside a name: before it, and in apposition behind it. */
export function rolesOf(name: Name, words: readonly Word[], text: string): string[] {
  const roles = [titleOf(name, words), roleBefore(name, words), roleBehind(name, words)];
  return roles
    .filter((role) => role.length > 0)
    .map((role) => text.slice(role[0]?.start, role.at(-1)?.end).replace(/\s+/g, ' '));
}

/** Forms of address that stand between a title and a name: "Chairman Sir Ben Ode". */
const ADDRESS = /^(?:sir|dame|mr|mrs|ms|dr)$/;

/** Words that stand before a title and are no part of the run of capitals that the name ends. */
const BEFORE_TITLE = /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU|E\.U\.|[Ff]ormer|then|acting|outgoing|late)$/;

/** "Japanese Prime Minister Shigeru Ishiba", "former US President Ida Holm". */
function titleOf({ title, from }: Name, words: readonly Word[]): readonly Word[] {
  const office = title.slice(0, title.findLastIndex(({ plain }) => !ADDRESS.test(plain)) + 1);
  if (office.every(({ plain }) => HONORIFICS.has(plain) || isPlight(plain)) || isOfSeveral(office.at(-1)))
    return [];
  let start = from;
  while (words[start]?.gap === ' ' && BEFORE_TITLE.test(words[start - 1]?.text ?? '')) start--;
  return [...words.slice(start, from), ...office];
}

/** "Stunned Ben Ode" has no office. */
function isPlight(word: string): boolean {
  return /(?:ed|ing)$/.test(word);
}

/** "Presidents Ode and Holm" are not one "Presidents". */
function isOfSeveral(head: Word | undefined): boolean {
  return isPlural(head?.plain ?? '') && !/^(?:police|staff)$/.test(head?.plain ?? '');
}

/** "the campaign chief, Paul Manafort", "economist Ben Ode": back to the article or another small word. */
function roleBefore({ from }: Name, words: readonly Word[]): readonly Word[] {
  const last = words[from - 1];
  if (!last || !isRole(last.plain) || last.possessive || isOfSeveral(last)) return [];
  if (!/^,? $/.test(words[from]?.gap ?? '')) return [];
  // "chief of staff"
  const head = words[from - 2]?.plain === 'of' && isRole(words[from - 3]?.plain ?? '') ? from - 3 : from - 1;
  return words.slice(startOf(words, head), from);
}

/** So many small words describe a role at most: before them stands the rest of the sentence. */
const MOST_SMALL = 3;
const FARTHEST_START = 5;

/** The place of the first word that belongs to the role whose noun stands at `head`. */
function startOf(words: readonly Word[], head: number): number {
  let small = 0;
  let start = head;
  while (start > head - FARTHEST_START && belongs(words[start - 1], words[start])) {
    if (!words[start - 1]?.capital) small++;
    if (small > MOST_SMALL || (small === MOST_SMALL && words[start - 1]?.capital)) break;
    start--;
  }
  return start;
}

/** How many words lead in to the role: "a", "who serves as the". */
function leadIn(words: readonly Word[], to: number): number {
  const plain = words.slice(to, to + 4).map((word) => word.plain);
  const serves =
    /^who (?:is|was|serves as|served as) /.exec(plain.join(' '))?.[0].trim().split(' ').length ?? 0;
  return serves + (/^(?:a|an|the|his|her|its|their)$/.test(plain[serves] ?? '') ? 1 : 0);
}

const TIMES_OF_OFFICE = /^(?:former|then|acting|outgoing|late|first|new|senior|longtime|veteran|retired)$/;

/** Verbs that often stand before somebody's role: "met economist Ida Holm". */
const VERBS =
  /^(?:met|meets|saw|hired|named|appointed|replaced|beat|defeated|joined|married|succeeded|backed|visited|killed|shot|arrested|featured|interviewed|included|elected|nominated|chosen)$/;

/** Whether a word before a role is part of it: "former Florida" before "governor", but not "met" before "Florida". */
function belongs(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || !/^(?:[’']s?)? $/.test(next.gap)) return false;
  if ((!word.capital && TIMES_OF_OFFICE.test(word.plain)) || /^(?:US|UN|EU|UK)$/.test(word.text)) return true;
  if (PLAIN_WORDS.has(word.plain) || REPORTING_VERBS.has(word.plain) || VERBS.test(word.plain)) return false;
  return word.capital || !(next.capital || /(?:ly|ing)$/.test(word.plain));
}

/** ", a spokeswoman for the harbour,": from behind the article to the next comma. */
function roleBehind({ to }: Name, words: readonly Word[]): readonly Word[] {
  if (!/^, $/.test(words[to]?.gap ?? '')) return [];
  const skip = leadIn(words, to);
  let end = to + Math.max(1, skip);
  while (end < to + LONGEST && goesOn(words[end])) end++;
  const role = words.slice(to + skip, end);
  if (VERBS.test(role[0]?.plain ?? '')) return [];
  const head = headIn(role);
  if (head < 0 || head > FARTHEST_HEAD || !isOver(words[end]) || isSomebodyElse(role, head, skip)) return [];
  return isOfSeveral(role[head]) ? [] : role;
}

/** The place of the noun for the role: the last one of "campaign chief strategist". */
function headIn(role: readonly Word[]): number {
  let head = role.findIndex(({ plain }) => isRole(plain));
  while (head >= 0 && role[head + 1]?.gap === ' ' && isRole(role[head + 1]?.plain ?? '')) head++;
  return head;
}

/** In a list of people the next one stands behind the comma: ", radio host Tom Avery,". Nor does a role tell what happens. */
function isSomebodyElse(role: readonly Word[], head: number, skip: number): boolean {
  if (role[head + 1]?.capital && role[head + 1]?.gap === ' ') return true;
  const before = role.slice(0, head);
  if (skip > 0) return before.some(({ plain }) => PLAIN_WORDS.has(plain));
  return !before.every((word, place) => belongs(word, role[place + 1]));
}

const CLOSING =
  /^(?:who|which|that|and|said|says|told|announced|added|wrote|has|have|had|is|was|were|will|would)$/;

function goesOn(word: Word | undefined): boolean {
  return /^(?:[’']s?)? $/.test(word?.gap ?? '') && !CLOSING.test(word?.plain ?? '');
}

function isOver(next: Word | undefined): boolean {
  return next === undefined || /^["”’']?[,.;:)—–]/.test(next.gap) || CLOSING.test(next.plain);
}
