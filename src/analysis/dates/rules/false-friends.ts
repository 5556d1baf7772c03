import { partsOf } from '../calendar.js';
import { pattern, source } from '../pattern.js';
import { yearPeriod } from '../period.js';
import { fromText, rule } from '../rule.js';
import { COUNTED_UNIT, MONTH, NUMBER, WEEKDAY } from '../words.js';

/*
 * Expressions of time and of number that are no dates: these rules claim their words, and read nothing in
 * them.
 */

/** How long: "the past three months", "the first few weeks". */
export const durations = rule(
  pattern('gi')`
    \b(?:last|past|next|first|final|coming|previous) (?:${NUMBER}|few|several|dozen) ${COUNTED_UNIT}s\b`,
  () => 'no date',
);

/** How much: "$2,019 million". */
export const amounts = rule(/[$£€#¥]\s?\d[\d,.]{0,20}(?: (?:million|billion|trillion))?/g, () => 'no date');

/** How often: "every Sunday", "each July", "Monday nights", "Monday through Friday". */
export const habits = rule(
  pattern('gi')`
    \b(?:each|every) (?:other )?(?:${WEEKDAY}|${MONTH}|day|week|month|year|spring|summer|fall|autumn|winter)|
    \b(?:${WEEKDAY} and )?${WEEKDAY} (?:mornings|afternoons|evenings|nights)\b|
    \bMonday (?:to|through) (?:Friday|Saturday)\b`,
  () => 'no date',
);

const AFTER_A_WEEKDAY = source`
  Times|Telegraph|Mirror|Express|Mail|Herald|Post|Independent|World|Sun|People|Tribune|Nation|Standard|Star|
  Business Post|Night (?:Live|Football|Lights|Fever)|school|schools|newspapers?|papers|league|roast`;
const BEFORE_A_WEEKDAY = 'Black|Cyber|Super|Bloody|Fat|Casual|Giving|Freaky|Ruby';

/** Names with a day, a month or a season in them: "the Sunday Times", "Super Tuesday", "the Arab Spring". */
export const namesWithDays = rule(
  pattern('g')`
    \b(?:Mail|Sun|Independent|Herald|Scotland|Wales|Ireland|Times) on Sunday\b|
    \b${WEEKDAY} (?:${AFTER_A_WEEKDAY})\b|
    \b(?:${BEFORE_A_WEEKDAY}) ${WEEKDAY}\b|
    \bMarch (?:on|for) [A-Z][a-z]{2,20}|
    \b(?:Long|Women['’]s|Million Man|Freedom|Death|Salt|Hunger) March\b(?: of\b)?|
    \b(?:Arab|Prague|Silver|Palm) Springs?\b(?: of\b)?|
    \b(?:Winter|Summer|Spring|Fall|Autumn) [A-Z][a-z]{2,20}`,
  () => 'no date',
);

const ROAD =
  'Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Boulevard|Blvd\\.|Drive|Lane|Court|Way|Broadway|Terrace|Parkway';

/** Numbers of houses, titles, years before our era: "at 1945 Oak Street", "Orwell's ‘1984’", "2000 BC". */
export const numbers = rule(
  pattern('g')`
    (?<=\bat )\d{4}(?: [NSEW]\.?)?(?: [A-Z][a-z]{1,20}\b){0,2} (?:${ROAD})|
    ["“‘'](?:19|20)\d\d(?:[,.]?["”’']|: [A-Z])|
    (?<![\w.,])\d{1,5} (?:BCE?\b|B\.C\.)`,
  () => 'no date',
);

/** Further ahead than this, in years, a number behind a name is more often a part of the name. */
const FAR_AHEAD = 20;

/** "Blade Runner 2049"; not "Vision 2030", nor what is near: "Tokyo 2020". */
export const titlesWithYears = rule(
  pattern('g')`
    (?<=\b(?!(?:Since|Until|Before|After|From|About|Around|Zero|Vision|Agenda|Expo|Strategy|Plan|Goal)\b)
    [A-Z][a-z]{3,20} )(?<year>20[3-9]\d)\b(?![,.]\d|[-–—])`,
  ({ year }, { published }) => {
    const number = Number(year);
    const isFar = published !== null && number - partsOf(published).year > FAR_AHEAD;
    return isFar ? 'no date' : fromText(yearPeriod(number));
  },
);
