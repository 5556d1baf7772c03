import { wordsOf } from '../terms.js';

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
  discourage, respect ignore, true untrue, wise foolish, calm nervous`;

const termOf = (word: string): string => wordsOf(word)[0]?.term ?? word;

const opposites: ReadonlySet<string> = new Set(
  pairs.split(',').flatMap((pair) => {
    const [a = '', b = ''] = pair.trim().split(/\s+/).map(termOf);
    return [`${a} ${b}`, `${b} ${a}`];
  }),
);

/** Whether two words, in whatever form, mean the opposite of each other: "rose", "falling". */
export const areOpposite = (a: string, b: string): boolean => opposites.has(`${termOf(a)} ${termOf(b)}`);
