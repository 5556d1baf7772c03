import { pattern } from '../pattern.js';
import { type Rule, rule } from '../rule.js';
import { COUNTED_UNIT, MONTH, NUMBER, WEEKDAY } from '../words.js';

/** How long: "the past three months", "the first few weeks". */
const durations = rule(
  pattern('gi')`
    \b(?:last|past|next|first|final|coming|previous) (?:${NUMBER}|few|several|dozen) ${COUNTED_UNIT}s\b`,
  () => 'no date',
);

/** How much: "$2,019 million". */
const amounts = rule(/[$£€#¥]\s?\d[\d,.]{0,20}(?: (?:million|billion|trillion))?/g, () => 'no date');

/** How often: "every Sunday", "each July", "Monday nights", "Monday through Friday". */
const habits = rule(
  pattern('gi')`
    \b(?:each|every) (?:other )?(?:${WEEKDAY}|${MONTH}|day|week|month|year|spring|summer|fall|autumn|winter)|
    \b(?:${WEEKDAY} and )?${WEEKDAY} (?:mornings|afternoons|evenings|nights)\b|
    \bMonday (?:to|through) (?:Friday|Saturday)\b`,
  () => 'no date',
);

/** Expressions of time and of number that are no dates: they claim their words and mean nothing. */
export const falseFriends: Rule = (block) => [durations, amounts, habits].flatMap((find) => find(block));
