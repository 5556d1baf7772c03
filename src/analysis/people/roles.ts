import type { Name } from './names.js';
import { PLAIN_WORDS } from './not-people.js';
import { REPORTING_VERBS } from './reporting-verbs.js';
import { HONORIFICS, isRole } from './titles.js';
import type { Word } from './words.js';

/** How long an apposition may be, and where in it the noun for the role stands at the latest, in words. */
const LONGEST = 14;
const FARTHEST_HEAD = 6;

/** The titles and roles that the article prints beside a name: before it, and in apposition behind it. */
export function rolesOf(name: Name, words: readonly Word[], text: string): string[] {
  const roles = [titleOf(name, text), roleBefore(name, words, text), roleBehind(name, words, text)];
  return roles.filter((role) => role !== undefined);
}

/** "Japanese Prime Minister Shigeru Ishiba"; a form of address alone ("Mr.") is no role. */
function titleOf({ title }: Name, text: string): string | undefined {
  if (title.every(({ plain }) => HONORIFICS.has(plain))) return undefined;
  return text.slice(title[0]?.start, title.at(-1)?.end);
}

/** "the campaign chief, Paul Manafort", "economist Ben Ode": back to the article or another small word. */
function roleBefore({ from }: Name, words: readonly Word[], text: string): string | undefined {
  const last = words[from - 1];
  if (!last || !isRole(last.plain) || last.possessive || !/^,? $/.test(words[from]?.gap ?? ''))
    return undefined;
  let start = from - 1;
  while (start > from - 6 && belongs(words[start - 1], words[start])) start--;
  return text.slice(words[start]?.start, last.end);
}

/** How many words lead in to the role: "a", "who serves as the". */
function leadIn(words: readonly Word[], to: number): number {
  const plain = words.slice(to, to + 4).map((word) => word.plain);
  const serves =
    /^who (?:is|was|serves as|served as) /.exec(plain.join(' '))?.[0].trim().split(' ').length ?? 0;
  return serves + (/^(?:a|an|the|his|her|its|their)$/.test(plain[serves] ?? '') ? 1 : 0);
}

/** Whether a word before a role is part of it: "Former Florida" before "governor". */
function belongs(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || !/^(?:[’']s?)? $/.test(next.gap)) return false;
  if (/^(?:former|first|new|late)$/.test(word.plain)) return true;
  return !PLAIN_WORDS.has(word.plain) && !REPORTING_VERBS.has(word.plain) && !/(?:ly|ing)$/.test(word.plain);
}

/** ", a spokeswoman for the harbour,": from behind the article to the next comma. */
function roleBehind({ to }: Name, words: readonly Word[], text: string): string | undefined {
  if (!/^, $/.test(words[to]?.gap ?? '')) return undefined;
  const skip = leadIn(words, to);
  let end = to + Math.max(1, skip);
  while (end < to + LONGEST && goesOn(words[end])) end++;
  const role = words.slice(to + skip, end);
  const head = role.findIndex(({ plain }) => isRole(plain));
  if (head < 0 || head > FARTHEST_HEAD || !isOver(words[end]) || isSomebodyElse(role, head, skip))
    return undefined;
  return text.slice(role[0]?.start, role.at(-1)?.end);
}

/** In a list of people the next one stands behind the comma: ", radio host Tom Avery,". Nor does a role tell what happens. */
function isSomebodyElse(role: readonly Word[], head: number, skip: number): boolean {
  if (role[head + 1]?.capital && role[head + 1]?.gap === ' ') return true;
  const before = role.slice(0, head);
  if (skip > 0) return before.some(({ plain }) => PLAIN_WORDS.has(plain));
  return !before.every((word, place) => belongs(word, role[place + 1]));
}

const CLOSING = /^(?:who|which|that|and|said|says|told)$/;

function goesOn(word: Word | undefined): boolean {
  return /^(?:[’']s?)? $/.test(word?.gap ?? '') && !CLOSING.test(word?.plain ?? '');
}

function isOver(next: Word | undefined): boolean {
  return next === undefined || /^["”’']?[,.;:)—–]/.test(next.gap) || CLOSING.test(next.plain);
}
