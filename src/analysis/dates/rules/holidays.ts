import { type Day, partsOf } from '../calendar.js';
import { whichOf } from '../choice.js';
import { readOccurrence } from '../occurrence.js';
import { pattern, source } from '../pattern.js';
import { dayPeriod } from '../period.js';
import { fromText, rule } from '../rule.js';
import { HOLIDAYS } from './holiday-table.js';

/** Names that stand for a season or a feast as often as for a day. */
const LOOSE = 'Easter|Halloween|Thanksgiving|Christmas|Pentecost';
const THING = source`
  dinner|tree|card|party|parade|season|gift|present|shopping|break|holiday|sale|week|message|egg|song|
  Island|bonus|carol|lights|market|movie|time|story|rush|shopper|period|basket|bunny|costume|candy`;
const BEFORE_A_DAY =
  'last|this|next|on|since|by|until|before|after|at|On|Since|By|Until|Before|After|At|Last';

const either = (name: string) => name.replaceAll("'", "['’]");
const NAMES = HOLIDAYS.map(({ name }) => either(name));
const NAME = NAMES.join('|');
const EXACT_NAMES = NAMES.map((name) => new RegExp(`^(?:${name})$`));

/** "Thanksgiving Day", "last Christmas", "on Good Friday", "Christmas Eve 2019"; not "Christmas dinner". */
export const holidays = rule(
  pattern('g')`
    (?<!\bOrthodox )\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?
    (?:(?!(?:${LOOSE})\b(?! (?:Day|Eve|Sunday|Monday)\b))|
    (?<=\b(?:${BEFORE_A_DAY}) )(?!(?:${LOOSE}) (?:${THING})))
    (?<name>${NAME})(?!\w|-)
    (?:,? (?:of |in )?(?<year>(?:19|20)\d\d)\b)?`,
  ({ which, name = '', year }, setting) => {
    const holiday = HOLIDAYS[EXACT_NAMES.findIndex((exact) => exact.test(name))];
    if (!holiday) return 'no date';
    const { fallsOn, differs = false } = holiday;
    if (year) return { ...fromText(dayPeriod(fallsOn(Number(year)))), certain: !differs };
    const inYear = (day: Day, cycle: number) => dayPeriod(fallsOn(partsOf(day).year + cycle));
    const reading = readOccurrence(setting, inYear, whichOf(which));
    return differs && reading !== 'unresolved' ? { ...reading, certain: false } : reading;
  },
);
