import { LEADING_ABBREVIATIONS, OPEN_ABBREVIATIONS, OPENING_WORDS } from './abbreviations.js';

/**
 * A stop with a capital right behind it: the place where a lost line break stood. Before it a word, a number, a
 * bracket or capitals with stops; group 1 are the marks between, group 2 is the next word. Arabic has no
 * capitals: there a stop between letters is enough; in East Asia a quotation that opens behind it.
 */
const GLUE =
  /(?:(?<=[\p{Ll}\p{N}%)\]]{2}|[.…]|\p{N}\p{Lu}|\p{Lu}{3}|\p{Lu}\.\p{Lu})[.!?]([”’"']{0,2})(?=[“‘"']?(\p{Lu}[\p{Ll}\s’']\p{Ll}{0,20}))|(?<=\p{Script=Arabic}{2})[.!](?=\p{Script=Arabic}{2})|[。！？](?=[「『《]))/gu;

/** What stands behind a stop inside a name: "Amazon.Com", "README.Md". */
const NAME_ENDING = /^(?:com|net|org|info|co|io|tv|js|md|pdf|txt|html?)$/i;

/**
 * Where a sentence ends although no blank stands behind its stop, as in "this year.Why it matters", in order. A
 * straight mark behind the stop closes where one is open, and otherwise opens the next sentence.
 */
export function glueCuts(inside: string): number[] {
  const cuts: number[] = [];
  let open = false;
  let seen = 0;
  for (const { index, 0: found, 1: marks, 2: next } of inside.matchAll(GLUE)) {
    open = open !== (inside.slice(seen, index).split('"').length % 2 === 0);
    seen = index;
    const before = inside.slice(Math.max(0, index - 80), index);
    if (insideName(before, next?.trim() ?? '')) continue;
    cuts.push(index + found.length - (marks === '"' && !open ? 1 : 0));
  }
  return cuts;
}

/** Web addresses, handles, titles and initials have stops and capitals of their own. */
function insideName(before: string, next: string): boolean {
  const word = /\S{0,80}$/.exec(before)?.[0] ?? '';
  if (/[/@]|^www\./.test(word) || NAME_ENDING.test(next)) return true;
  const last = /(?:\p{L}\.){0,4}\p{L}{1,12}$/u.exec(word)?.[0] ?? '';
  const abbreviated =
    /\./.test(last) || (/^\p{Lu}/u.test(last) && OPEN_ABBREVIATIONS.has(last.toLowerCase()));
  if (abbreviated)
    return !OPENING_WORDS.has(next.toLowerCase()) || LEADING_ABBREVIATIONS.has(last.toLowerCase());
  return /^\p{Lu}/u.test(last) && LEADING_ABBREVIATIONS.has(last.toLowerCase());
}
