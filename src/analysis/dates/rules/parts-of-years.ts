import { dayOf, partsOf } from '../calendar.js';
import { chooseOccurrence, whichOf } from '../choice.js';
import { reportedQuarter } from '../mentioned.js';
import { type Period, periodAround, shift } from '../period.js';
import {
  comparedWith,
  fromMentioned,
  fromPublished,
  fromText,
  type Groups,
  type Reading,
  rule,
  type Setting,
} from '../rule.js';

const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)';
const YEAR_BEFORE = "(?:(?:(?<year>(?:19|20)\\d\\d)|(?<relative>last|this|next) year)(?:['’]s)? )?";
const YEAR_AFTER =
  '(?:,? (?:of |in )?(?:(?<yearAfter>(?:19|20)\\d\\d)|(?:of )?(?<relativeAfter>last|this|next) year)\\b)?';

/** "the third quarter", "third-quarter", "next year's first quarter", "the second quarter of 1990", "Q3 2024". */
export const quarters = rule(
  new RegExp(
    `\\b(?:the )?(?:fiscal[- ])?${YEAR_BEFORE}(?:fiscal )?(?:(?<ordinal>${ORDINAL})[- ]quarter|(?:Q(?<number>[1-4])))\\b${YEAR_AFTER}`,
    'gi',
  ),
  (groups, setting) => readPart(groups, setting, quarterNumber(groups), 'quarter'),
);

/** "the first half of 2018", "the second half"; not a football match's. */
export const halves = rule(
  new RegExp(
    `\\b(?:the )?${YEAR_BEFORE}(?<ordinal>first|second|last)[- ]half(?=,? (?:of|in) (?:(?:19|20)\\d|last year|this year|next year))${YEAR_AFTER}`,
    'gi',
  ),
  (groups, setting) => readPart(groups, setting, /first/i.test(groups.ordinal ?? '') ? 1 : 2, 'half'),
);

/** "last fall", "this summer", "the winter of 1994", "spring 2020"; not "fall" the verb or "spring" alone. */
export const seasons = rule(
  new RegExp(
    `\\b(?:(?:early|late|mid)[- ])?(?:(?:(?<which>last|this(?: past| coming)?|next|the (?:past|previous|coming)) |(?<=\\b(?:in|into|over|during|since|by|until|of|for) )(?:the )?)(?:(?:early|late|mid)[- ])?(?<name>spring|summer|fall|autumn|winter)(?! of [A-Za-z])|(?:the )?(?<dated>spring|summer|fall|autumn|winter)(?=,? (?:of )?(?:19|20)\\d\\d))\\b${YEAR_AFTER}`,
    'gi',
  ),
  (groups, setting) => readPart(groups, setting, seasonNumber(groups), 'season'),
);

const quarterNumber = ({ ordinal = '', number }: Groups): number => {
  if (number) return Number(number);
  const place = ['first1st', 'second2nd', 'third3rd'].findIndex((words) =>
    words.includes(ordinal.toLowerCase()),
  );
  return place < 0 ? 4 : place + 1;
};

const SEASONS = ['spring', 'summer', 'fall', 'winter'];
const seasonNumber = ({ name, dated = '' }: Groups): number =>
  SEASONS.indexOf((name ?? dated).toLowerCase().replace('autumn', 'fall')) + 1;

/** One part of a year, by its number from 1: of the year that the words name, or of the one they point to. */
function readPart(groups: Groups, setting: Setting, number: number, unit: 'quarter' | 'half' | 'season') {
  const months = unit === 'half' ? 6 : 3;
  const first = 1 + (number - 1) * months + (unit === 'season' ? 2 : 0);
  const inYear = (year: number): Period => ({ unit, first: dayOf(year, first, 1) });
  const year = groups.year ?? groups.yearAfter;
  if (year) return fromText(inYear(Number(year)));
  return fromPublished(setting, (published) => {
    const current = partsOf(published).year;
    const relative = whichOf(groups.relative ?? groups.relativeAfter);
    if (relative) return inYear(current + OFFSETS[relative]);
    const which = whichOf(groups.which);
    return chooseOccurrence((cycle) => inYear(current + cycle), published, which, setting.direction);
  });
}

const OFFSETS = { last: -1, this: 0, next: 1 } as const;

/** "the quarter", "the latest period", "the 1988 quarter": the one that was mentioned last, or the last one over. */
export const sameQuarter = rule(
  /\b(?:the |that )(?:(?<year>(?:19|20)\d\d) |latest |same )?(?<unit>quarter|(?<=(?:latest|\d) )period)\b/gi,
  ({ year }, setting) => {
    const quarter = reportedQuarter(setting);
    if (quarter && year) {
      return comparedWith({ unit: 'quarter', first: dayOf(Number(year), partsOf(quarter.first).month, 1) });
    }
    if (year) return fromText(periodAround(dayOf(Number(year), 1, 1), 'year'));
    return quarter ? fromMentioned(quarter) : lastQuarter(setting);
  },
);

function lastQuarter(setting: Setting): Reading | 'unresolved' {
  return fromPublished(setting, (published) => shift(periodAround(published, 'quarter'), -1), false);
}
