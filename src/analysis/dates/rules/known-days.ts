import { dayOf } from '../calendar.js';
import { pattern, source } from '../pattern.js';
import { dayPeriod } from '../period.js';
import { fromText, rule } from '../rule.js';

const SEPTEMBER_11 = dayOf(2001, 9, 11);
const WHAT_HAPPENED = source`
  (?:terror(?:ist)? )?(?:attacks|hijack(?:ers?|ings?)|terrorists?|commission|victims?|tragedy)`;

/** "9/11", "the Sept. 11 attacks": days that have become names, whatever year it is. */
export const knownDays = rule(
  pattern('gi')`
    (?<![\w/.,$£€%-])9/11(?![\w/%]|[.,]\d)|
    \b(?:Sept(?:\.|ember)? 11(?:th)?|11(?:th)? Sept(?:\.|ember)?)(?= ${WHAT_HAPPENED}\b)`,
  (_groups, { published }) =>
    published !== null && published < SEPTEMBER_11 ? 'no date' : fromText(dayPeriod(SEPTEMBER_11)),
);
