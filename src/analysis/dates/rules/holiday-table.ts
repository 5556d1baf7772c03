import { type Day, dayOf, weekdayOf } from '../calendar.js';

/** A day that has a name, and when it falls in a year. */
interface Holiday {
  /** Its names, as a part of a regular expression; an apostrophe stands for either form. */
  readonly name: string;
  readonly fallsOn: (year: number) => Day;
  /** True where countries keep it on other days: here, the day of the United States. */
  readonly differs?: true;
}

const [MONDAY, TUESDAY, THURSDAY] = [0, 1, 3];

const fixed = (month: number, date: number) => (year: number) => dayOf(year, month, date);
const fromEaster = (days: number) => (year: number) => easterOf(year) + days;
/** The first such weekday from a date on. */
const weekdayFrom = (weekday: number, month: number, date: number) => (year: number) => {
  const day = dayOf(year, month, date);
  return day + ((weekday - weekdayOf(day) + 7) % 7);
};

/** The days that news dates events by. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: "New Year's Day", fallsOn: fixed(1, 1) },
  {
    name: "Martin Luther King(?:,? Jr\\.?)?(?: Day|'s Birthday)|MLK Day",
    fallsOn: weekdayFrom(MONDAY, 1, 15),
  },
  { name: 'Australia Day', fallsOn: fixed(1, 26) },
  { name: '(?:Lunar|Chinese) New Year', fallsOn: lunarNewYearOf },
  { name: "Valentine's Day", fallsOn: fixed(2, 14) },
  { name: "President(?:s'|'s|s) Day", fallsOn: weekdayFrom(MONDAY, 2, 15) },
  { name: "(?:International )?Women's Day", fallsOn: fixed(3, 8) },
  { name: "(?:St\\.?|Saint) Patrick's Day", fallsOn: fixed(3, 17) },
  { name: 'Ash Wednesday', fallsOn: fromEaster(-46) },
  { name: 'Palm Sunday', fallsOn: fromEaster(-7) },
  { name: '(?:Maundy|Holy) Thursday', fallsOn: fromEaster(-3) },
  { name: 'Good Friday', fallsOn: fromEaster(-2) },
  { name: 'Holy Saturday', fallsOn: fromEaster(-1) },
  { name: 'Easter(?! Monday)(?: Sunday)?', fallsOn: fromEaster(0) },
  { name: 'Easter Monday', fallsOn: fromEaster(1) },
  { name: 'Ascension Day', fallsOn: fromEaster(39) },
  { name: 'Pentecost(?: Sunday)?', fallsOn: fromEaster(49) },
  { name: 'Whit Monday', fallsOn: fromEaster(50) },
  { name: 'Anzac Day|ANZAC Day', fallsOn: fixed(4, 25) },
  { name: 'May Day', fallsOn: fixed(5, 1) },
  { name: 'Memorial Day', fallsOn: weekdayFrom(MONDAY, 5, 25), differs: true },
  { name: 'Juneteenth', fallsOn: fixed(6, 19) },
  { name: 'Canada Day', fallsOn: fixed(7, 1) },
  { name: 'Independence Day', fallsOn: fixed(7, 4), differs: true },
  { name: '(?:[Tt]he )?Fourth of July', fallsOn: fixed(7, 4) },
  { name: 'Bastille Day', fallsOn: fixed(7, 14) },
  { name: 'Labor Day', fallsOn: weekdayFrom(MONDAY, 9, 1), differs: true },
  { name: "Columbus Day|Indigenous Peoples' Day", fallsOn: weekdayFrom(MONDAY, 10, 8) },
  { name: 'Halloween', fallsOn: fixed(10, 31) },
  { name: "All Saints' Day", fallsOn: fixed(11, 1) },
  { name: 'Election Day', fallsOn: weekdayFrom(TUESDAY, 11, 2), differs: true },
  { name: 'Veterans Day|Armistice Day|Remembrance Day', fallsOn: fixed(11, 11) },
  { name: 'Thanksgiving(?: Day)?', fallsOn: weekdayFrom(THURSDAY, 11, 22), differs: true },
  { name: 'Christmas Eve', fallsOn: fixed(12, 24) },
  { name: 'Christmas(?! Eve)(?: Day)?', fallsOn: fixed(12, 25) },
  { name: 'Boxing Day', fallsOn: fixed(12, 26) },
  { name: "New Year's Eve", fallsOn: fixed(12, 31) },
];

/** Easter Sunday of the Gregorian calendar, by the algorithm of Oudin (1940); the letters are his. */
function easterOf(year: number): Day {
  const c = Math.floor(year / 100);
  const g = year % 19;
  const h = (c - Math.floor(c / 4) - Math.floor((8 * c + 13) / 25) + 19 * g + 15) % 30;
  const i = h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - g) / 11));
  const j = (year + Math.floor(year / 4) + i + 2 - c + Math.floor(c / 4)) % 7;
  return dayOf(year, 3, 28 + i - j);
}

const CHINESE = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The first day of the Chinese calendar's first month, which falls between 20 January and 21 February. */
function lunarNewYearOf(year: number): Day {
  const days = Array.from({ length: 33 }, (_, index) => dayOf(year, 1, 20 + index));
  return days.find((day) => CHINESE.format(day * 86_400_000) === '1/1') ?? dayOf(year, 2, 1);
}
