import { type Day, partsOf } from '../calendar.js';
import { whichOf } from '../choice.js';
import { earlierYear, lastMentioned, spokenYear } from '../mentioned.js';
import { readOccurrence } from '../occurrence.js';
import { eitherCase, pattern, source } from '../pattern.js';
import { monthPeriod } from '../period.js';
import {
  fromMentioned,
  fromPublished,
  fromText,
  type Groups,
  ofYearOf,
  rule,
  type Setting,
} from '../rule.js';
import { SHARED_YEAR } from '../shared-year.js';
import { ABBREVIATED_MONTH, AMBIGUOUS_MONTH, MONTH, monthNumber, PLAIN_MONTH } from '../words.js';

const PART = source`
  (?:(?:${eitherCase('early|late|mid|end')})[- ]|
  (?:the )?(?:beginning|start|middle|end) of )?`;

/** "June 2018", "late June of 2018", "Sept., 2018". */
export const monthsOfAYear = rule(
  pattern('g')`
    \b${PART}(?<month>${MONTH}|${ABBREVIATED_MONTH})(?:,? of |,? )
    (?<year>1[5-9]\d\d|20\d\d)\b(?![,.]\d|%)`,
  ({ month = '', year }) => fromText(monthPeriod(Number(year), monthNumber(month))),
);

/** "June last year", "January this year", "in April next year", "October of that year". */
export const monthsOfARelativeYear = rule(
  pattern('g')`
    \b${PART}(?<month>${MONTH}),? (?:of )?
    (?:(?<which>last|this|next)|that|the same) year\b`,
  ({ month = '', which }, setting) => {
    const inYear = (day: Day, offset: number) => monthPeriod(partsOf(day).year + offset, monthNumber(month));
    if (which) return fromPublished(setting, (published) => inYear(published, yearOffset(which)));
    const year = lastMentioned(setting, 'year');
    return year ? fromMentioned(year, ({ first }) => inYear(first, 0)) : 'unresolved';
  },
);

const yearOffset = (which: string) => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

const WHICH = eitherCase('last|this(?: past| coming)?|next|the (?:past|coming)');
const BEFORE_A_MONTH = eitherCase(
  source`
    in|since|by|until|through|from|of|last|this|next|past|coming|that|during|before|after|between|
    early|late|mid|end|and|or|to|for|the|its|an?`,
);
const NO_DAY_AFTER = source`(?!\w|\s\d{1,2}\b(?!,?\s?\d{3}))`;

/** "in July", "last November", "this September", "late March"; not "may", "march", "May said". */
export const months = rule(
  pattern('g')`
    \b(?:(?<which>${WHICH}) |(?<that>[Tt]hat ))?${PART}
    (?:(?<plain>${PLAIN_MONTH})|
    (?<=\b(?:${BEFORE_A_MONTH})[ -])(?<ambiguous>${AMBIGUOUS_MONTH}|${ABBREVIATED_MONTH})(?! [A-Z][a-z]))
    ${NO_DAY_AFTER}${SHARED_YEAR}`,
  readMonth,
);

function readMonth({ which, that, plain, ambiguous, sharedYear, sharedRelative }: Groups, setting: Setting) {
  const number = monthNumber(plain ?? ambiguous ?? '');
  if (sharedYear && !which && !that) return fromText(monthPeriod(Number(sharedYear), number));
  const ofPublication = which || sharedRelative || setting.stretchBegins;
  const spoken = that ? lastMentioned(setting, 'year') : ofPublication ? null : spokenYear(setting);
  if (spoken) return ofYearOf(spoken, (year) => monthPeriod(year, number));
  const inYear = (day: Day, offset: number) => monthPeriod(partsOf(day).year + offset, number);
  if (sharedRelative)
    return fromPublished(setting, (published) => inYear(published, yearOffset(sharedRelative)));
  const reading = readOccurrence(setting, inYear, whichOf(which));
  const isDoubtful = !which && earlierYear(setting) !== null;
  return isDoubtful && reading !== 'unresolved' ? { ...reading, certain: false } : reading;
}
