import { type Day, dayOf, partsOf } from '../calendar.js';
import { whichOf } from '../choice.js';
import { earlierTime, spokenYear } from '../mentioned.js';
import { readOccurrence } from '../occurrence.js';
import { pattern, source } from '../pattern.js';
import type { Period } from '../period.js';
import { fromPublished, fromText, type Groups, ofYearOf, rule, type Setting } from '../rule.js';
import { SHARED_YEAR } from '../shared-year.js';

const YEAR = source`(?:19|20)\d\d`;
const YEAR_BEFORE = source`(?:(?:(?<year>${YEAR})|(?<relative>last|this|next) year)(?:['’]s)?[- ])`;
const YEAR_AFTER = source`
  (?:,? (?:of |in )?(?:(?:FY ?)?(?<yearAfter>${YEAR})|(?<relativeAfter>last|this|next|the) year)\b)`;

/** "the third quarter", "next year's first quarter", "the second quarter of 1990", "Q3 2024". */
export const quarters = rule(
  pattern('gi')`
    \b(?:the )?(?:fiscal[- ])?${YEAR_BEFORE}?(?:fiscal )?
    (?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final|
    (?<=\bthe )last(?=[- ]quarter of ))[- ]quarter|
    Q(?<number>[1-4])|(?<numberBefore>[1-4])Q(?= (?:FY ?)?${YEAR}))\b
    ${YEAR_AFTER}?`,
  ({ ordinal = '', numberBefore, number = numberBefore, ...groups }, setting) =>
    readPart(groups, setting, 'quarter', number ? Number(number) : ordinalNumber(ordinal)),
);

const HALF = 'first|second|last';

/** "the first half of 2018", "this year's second half"; "the first half" alone may be a football match's. */
export const halves = rule(
  pattern('gi')`
    \b(?:the )?(?:${YEAR_BEFORE}(?<ordinal>${HALF})[- ]half|(?<ordinalOf>${HALF})[- ]half${YEAR_AFTER}|
    (?:H1|H(?<second>2)) (?<yearOfHalf>${YEAR}))\b`,
  ({ ordinal, ordinalOf = ordinal, second, ...groups }, setting) =>
    readPart(groups, setting, 'half', second || /second|last/i.test(ordinalOf ?? '') ? 2 : 1),
);

const PART = '(?:(?:early|late|mid)[- ])?';
const WHICH = 'last|this(?: past| coming)?|next|the (?:past|previous|coming)';
const NAME = 'spring|summer|fall|autumn|winter';

/** "last fall", "in the summer", "the winter of 1994", "spring 2020"; not "the fall of Rome". */
export const seasons = rule(
  pattern('gi')`
    \b${PART}(?:
    (?:(?<which>${WHICH}) |(?<=\b(?:(?<any>in|during|of|for)|into|over|since|by|until) )(?<the>the )?)
    ${PART}(?<name>${NAME})\b(?! of [A-Za-z])${YEAR_AFTER}?|
    (?:the )?(?<dated>${NAME}),? (?:of )?(?<yearOfDated>${YEAR})\b)${SHARED_YEAR}`,
  ({ name, dated, ...groups }, setting) =>
    readPart(groups, setting, 'season', SEASONS[(name ?? dated ?? '').toLowerCase()] ?? 1),
);

const SEASONS: Record<string, number> = { spring: 1, summer: 2, fall: 3, autumn: 3, winter: 4 };

const ORDINALS: Record<string, number> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3 };

/** 1 for "first" or "1st" to 3; 4 for "fourth", "final", "last". */
function ordinalNumber(ordinal: string): number {
  return ORDINALS[ordinal.toLowerCase()] ?? 4;
}

/** One part of a year, by its number from 1: of the year that the words name, or of the one they point to. */
function readPart(groups: Groups, setting: Setting, unit: 'quarter' | 'half' | 'season', number: number) {
  const length = unit === 'half' ? 6 : 3;
  const month = 1 + (number - 1) * length + (unit === 'season' ? 2 : 0);
  const inYear = (year: number): Period => ({ unit, first: dayOf(year, month, 1) });
  const named =
    groups.year ?? groups.yearAfter ?? groups.yearOfDated ?? groups.yearOfHalf ?? groups.sharedYear;
  if (named) return fromText(inYear(Number(named)));
  const relative = whichOf(groups.relative ?? groups.relativeAfter ?? groups.sharedRelative);
  const inYearOf = (day: Day, offset: number) => inYear(partsOf(day).year + offset);
  if (relative) return fromPublished(setting, (published) => inYearOf(published, OFFSETS[relative]));
  const season = unit === 'season' && !groups.which ? seasonOfStory(groups, setting, inYear) : null;
  return season ?? readOccurrence(setting, inYearOf, whichOf(groups.which));
}

/**
 * A season of the year that is spoken of; unresolved where that is another time, or where nothing is told and
 * every year's season may be meant: "the farm is quiet in winter". `null` where the publication tells.
 */
function seasonOfStory({ any, the }: Groups, setting: Setting, inYear: (year: number) => Period) {
  const spoken = spokenYear(setting);
  if (spoken) return ofYearOf(spoken, inYear);
  const isAnyYear = any && !the && setting.direction === 'open';
  return isAnyYear || earlierTime(setting) ? ('unresolved' as const) : null;
}

const OFFSETS = { last: -1, this: 0, next: 1 } as const;
