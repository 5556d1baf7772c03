import { wordsOf } from '../terms.js';
import { affirmedBy, areNegated } from './negated.js';

/** Words that mean the opposite of each other, a pair a line's part; every form of them counts. */
const pairs = `rise fall, rise drop, rise decline, increase decrease, increase reduce, increase fall, increase drop,
  grow shrink, gain lose, win lose, victory defeat, open close, open shut, start stop, start end, begin end,
  begin stop, accept reject, accept refuse, approve reject, support oppose, support reject, agree disagree,
  allow forbid, allow ban, allow prevent, permit ban, permit forbid, admit deny, confirm deny, love hate, like
  hate, like dislike, good bad, good terrible, great terrible, better worse, best worst, strong weak, stronger
  weaker, strengthen weaken, high low, higher lower, raise lower, raise cut, more less, more fewer, most least,
  many few, always never, everybody nobody, everyone nobody, everything nothing, safe dangerous, safe unsafe,
  easy difficult, easy hard, possible impossible, true false, right wrong, rich poor, early late, before after,
  with without, buy sell, build destroy, create destroy, keep lose, keep abandon, stay leave, enter leave, arrive
  leave, remain leave, join leave, hire fire, succeed fail, success failure, trust distrust, friend enemy, ally
  enemy, peace war, guilty innocent, legal illegal, happy sad, happy unhappy, satisfied disappointed, optimistic
  pessimistic, advantage disadvantage, asset burden, asset liability, hope fear, cheap expensive, fast slow, up
  down, in out, for against, left right, above below, first last, public private, ready unready, fair unfair,
  able unable, likely unlikely, certain uncertain, expand cut, improve worsen, praise criticise, praise condemn,
  defend attack, save waste, remember forget, tell hide, include exclude, import export, friendly hostile, full
  empty, alive dead, warm cold, big small, large small, huge tiny, old new, long short, attack retreat, hire sack,
  continue stop, continue halt, continue abandon, together alone, welcome reject, welcome regret, encourage
  discourage, respect ignore, true untrue, wise foolish, calm nervous, honest lie, honest lying, honest corrupt,
  keep break, survive die, half double, halve double, light heavy, lightest heaviest, most few, majority minority,
  reopen close, cheap dear, cheaper dearer, innocence guilt, lift impose, tighten loosen, tighten ease, deploy
  withdraw, advance retreat, recover deteriorate, thrive suffer, obey defy, hero traitor, hero villain, ally rival,
  temporary permanent, voluntary forced, voluntary compulsory, clean dirty, clean polluted, busy idle, brave
  cowardly, calm angry, generous greedy, clear vague, deep shallow, wide narrow, sober drunk, simple complicated,
  major minor, permit prohibit, allow prohibit, authorise forbid, release detain, release arrest,
  convict acquit, arm disarm, appear disappear, increase halve, multiply dwindle, richer poorer,
  richest poorest, biggest smallest, largest smallest, longest shortest, highest lowest, older younger, oldest
  youngest, hottest coldest, earlier later, faster slower, harder easier, safer riskier, rise sink, soar plunge,
  surge plunge, soar collapse, praise blame, thank blame, reward punish, win draw, healthy sick, healthy ill,
  dry wet, buyer seller, attacker defender`;

const termOf = (word: string): string => wordsOf(word)[0]?.term ?? word;

const opposites = new Map<string, Set<string>>();
for (const pair of pairs.split(',')) {
  const [a = '', b = ''] = pair.trim().split(/\s+/).map(termOf);
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

/** Whether two words, in whatever form, mean the opposite of each other: "rose", "falling"; "safe", "unsafe". */
export function areOpposite(a: string, b: string): boolean {
  if (areNegated(a, b)) return true;
  const [one, other] = [termOf(a), termOf(b)];
  return one !== other && (isListed(one, other) || areNegated(one, other));
}

const isListed = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

/** Whether one of the words, given with their terms, means the opposite of a word. */
export function hasOpposite(word: string, words: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  for (const term of opposites.get(termOf(word)) ?? []) if (terms.has(term)) return true;
  return affirmedBy(word).some((other) => words.has(other));
}
