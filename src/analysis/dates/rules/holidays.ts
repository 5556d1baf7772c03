import { type Day, dayOf, partsOf, weekdayOf } from '../calendar.js';
import { chooseOccurrence, whichOf } from '../choice.js';
import { pattern, source } from '../pattern.js';
import { dayPeriod } from '../period.js';
import { fromPublished, fromText, rule } from '../rule.js';

/** The first day from a date on that is a weekday, 0 for Monday. */
const weekdayFrom = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** When holidays fall that newspapers date events by. Days of state are those of the United States. */
const HOLIDAYS: ReadonlyArray<readonly [RegExp, (year: number) => Day]> = [
  [/new year['’]s day/i, (year) => dayOf(year, 1, 1)],
  [/new year['’]s eve/i, (year) => dayOf(year, 12, 31)],
  [/valentine['’]s day/i, (year) => dayOf(year, 2, 14)],
  [/good friday/i, (year) => easterOf(year) - 2],
  [/easter monday/i, (year) => easterOf(year) + 1],
  [/easter/i, (year) => easterOf(year)],
  [/memorial day/i, (year) => weekdayFrom(dayOf(year, 5, 25), 0)],
  [/independence day|fourth of july/i, (year) => dayOf(year, 7, 4)],
  [/labor day/i, (year) => weekdayFrom(dayOf(year, 9, 1), 0)],
  [/halloween/i, (year) => dayOf(year, 10, 31)],
  [/veterans day/i, (year) => dayOf(year, 11, 11)],
  [/thanksgiving/i, (year) => weekdayFrom(dayOf(year, 11, 22), 3)],
  [/christmas eve/i, (year) => dayOf(year, 12, 24)],
  [/boxing day/i, (year) => dayOf(year, 12, 26)],
  [/christmas/i, (year) => dayOf(year, 12, 25)],
];

const NAMED_DAY = source`
  New Year['’]s (?:Day|Eve)|Valentine['’]s Day|Good Friday|Easter (?:Sunday|Monday)|Memorial Day|
  Independence Day|Fourth of July|Labor Day|Veterans Day|Thanksgiving Day|Christmas (?:Eve|Day)|Boxing Day`;
const THING =
  'dinner|tree|card|party|parade|season|gift|present|shopping|break|holiday|sale|week|message|egg|song';

/** "Thanksgiving Day", "last Christmas", "on Good Friday", "Christmas Eve 2019"; not "Christmas dinner". */
export const holidays = rule(
  pattern('g')`
    \b(?:(?<which>last|this|next) )?(?:(?<day>${NAMED_DAY})|
    (?<=\b(?:last|this|next|on|since|by|until|before|after|at) )
    (?<name>Easter|Halloween|Thanksgiving|Christmas)(?! (?:${THING})))\b
    (?:,? (?:of |in )?(?<year>(?:19|20)\d\d)\b)?`,
  ({ which, day, name, year }, setting) => {
    const words = day ?? name ?? '';
    const fallsOn = HOLIDAYS.find(([pattern]) => pattern.test(words))?.[1];
    if (!fallsOn) return 'no date';
    if (year) return fromText(dayPeriod(fallsOn(Number(year))));
    return fromPublished(setting, (published) => {
      const current = partsOf(published).year;
      const inYear = (cycle: number) => dayPeriod(fallsOn(current + cycle));
      return chooseOccurrence(inYear, published, whichOf(which), setting.direction);
    });
  },
);

/** Easter Sunday of the Gregorian calendar, by the algorithm of Oudin (1940); the letters are his. */
function easterOf(year: number): Day {
  const c = Math.floor(year / 100);
  const g = year % 19;
  const h = (c - Math.floor(c / 4) - Math.floor((8 * c + 13) / 25) + 19 * g + 15) % 30;
  const i = h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - g) / 11));
  const j = (year + Math.floor(year / 4) + i + 2 - c + Math.floor(c / 4)) % 7;
  return dayOf(year, 3, 28 + i - j);
}
