import { partsOf } from '../calendar.js';
import { eitherCase, pattern, source } from '../pattern.js';
import { yearPeriod } from '../period.js';
import { fromPublished, fromText, rule } from '../rule.js';
import { numberOf, TWO_DIGIT_NUMBER } from '../words.js';

const PART = source`
  (?:(?:early|late|mid)[- ]|(?:the )?(?:beginning|start|middle|end) of )?(?:\b[Tt]he year )?`;

/** Marks beside digits that make them part of an amount, a decimal, a score or a telephone number. */
const FREE_BEFORE = source`(?<![\w$£€#%.,:/+]|\d[-–—]|[$£€]\d{1,3})`;
export const FREE_AFTER = source`(?![\w%°]|[.,:/]\d|[-–—]\d|
    -(?:strong|odd|plus|[a-z]{3,9}(?:ed|er)\b|acre|foot|mile|page|square|seat|year|room|ton))`;

const NUMBERED = source`
  No\.|Number|Flight|Boeing|Airbus|Room|Route|Highway|Interstate|[Rr]esolution|Channel|Box|Series|
  Section|Article|Rule|Chapter|Title|Psalm|Gate|Suite|Exit|Model|Mark|Mk|Russell|Windows|Office|Peugeot|
  Rs\.?|USD|EUR|pp?\.|page`;
const COUNTING = eitherCase(source`
  about|more than|less than|fewer than|at least|least|most|nearly|almost|some|over|
  approximately|roughly|exactly|only|another|every|worth|population of`);
/** What an index or a price does before the figure that it reaches: "fell to 1987", "closed at 1987". */
const REACHING = source`
  (?:fell|rose|dropped|climbed|slipped|jumped|slid|surged|plunged|tumbled|edged|sank|soared|
  advanced|up|down) to|
  (?:closed|ended|finished|stood|settled|traded) at`;
/** Words before digits that make them a number of something, or one of many. */
const NOT_NUMBERED = source`(?<!\b(?:${NUMBERED}|${COUNTING}|${REACHING})\s)`;

/** What makes the digits after it a year even before a plural: "its 1992 sales". */
const OWNER = source`\b(?:${eitherCase('the|its|their|his|her|our|fiscal')})|['’]s`;
/** Things counted after digits: a plural in -s, or a unit of measure; "1992 was" is no plural. */
const AMOUNT = source`
  people|sheep|deer|cattle|fish|aircraft|personnel|rupees|yen|euros|dollars|pounds|yuan|men|women|children|
  troops|feet|percent|square|
    light[- ]years|million|billion|thousand|hundred|RPM|rpm|km|kg|mph|ft|local|foreign|GMT|UTC|U\.?S`;
const COUNTED = source`(?:[a-z]{2,20}(?<!wa|doe|ha|a|i|hi|it|thu)s|${AMOUNT})\b`;
export const NOT_COUNTED = source`(?:(?<=(?:${OWNER}) \d{4})|(?!\s${COUNTED}))`;

/** What comes before a year of earlier centuries, where four digits are mostly an amount. */
const BEFORE_A_YEAR = eitherCase(
  'in|since|of|until|by|before|after|from|through|during|between|early|late|mid|pre|post|year',
);
const IN_A_YEAR = source`
  (?<=\b(?:${BEFORE_A_YEAR}|summer|fall|autumn|winter|spring)[ -]|\b1[5-9]\d\d(?:,|,? and| to| or) |\()`;

/** "2018", "in 1898", "early 1990", "fiscal 1989"; not "2018 people", "$2018", "Flight 2018". */
export const years = rule(
  pattern('g')`
    (?:\b[Ff]iscal )?\b${PART}${FREE_BEFORE}${NOT_NUMBERED}(?:
    (?<recent>(?:19|20)\d\d|2100)${FREE_AFTER}${NOT_COUNTED}|
    ${IN_A_YEAR}(?<stated>1[5-9]\d\d|20\d\d|2100)${FREE_AFTER}(?:(?<=\b(?:In|Since) \d{4})|
    (?!\s(?:${AMOUNT})\b)))`,
  ({ recent, stated }) => fromText(yearPeriod(Number(recent ?? stated))),
);

/** "FY2021", "FY 2021". */
export const fiscalYears = rule(/\bFY ?(?<year>(?:19|20)\d\d)\b/g, ({ year }) =>
  fromText(yearPeriod(Number(year))),
);

/** "1950-53", "2015–2018", "1998/99". */
export const yearRanges = rule(
  /(?<![\w$£€.,/-])(?<first>1[5-9]\d\d|20\d\d)[-–—/](?<last>(?:1[5-9]|20)?\d\d)(?![\w%]|[.,:/–-]\d)/g,
  ({ first = '', last = '' }) => {
    const [from, to] = [Number(first), Number(last.length === 4 ? last : first.slice(0, 2) + last)];
    return to > from ? fromText({ from: yearPeriod(from), to: yearPeriod(to) }) : 'no date';
  },
);

/**
 * Years as they are spoken: "nineteen ninety-one", "two thousand and eight"; not the novel "Nineteen
 * Eighty-Four".
 */
export const spokenYears = rule(
  pattern('g')`
    \b(?:(?<century>[Nn]ineteen|[Tt]wenty)[ -](?<tens>${TWO_DIGIT_NUMBER})|
    (?<=\b(?:[Ii]n|[Ss]ince|of|year) )two thousand
    (?:(?: and)? (?<ones>one|two|three|four|five|six|seven|eight|nine|ten))?)\b`,
  ({ century, tens = '', ones = 'zero' }) => {
    const hundreds = century?.toLowerCase() === 'nineteen' ? 19 : 20;
    return fromText(yearPeriod(century ? hundreds * 100 + numberOf(tens) : 2000 + numberOf(ones)));
  },
);

/** "the class of '98", "since '98": two digits after an apostrophe, at most 99 years before publication. */
export const shortYears = rule(
  pattern('gi')`
    (?<=\b(?:in|since|of|until|from|and|or|summer|fall|autumn|spring|winter) |['’‘]\d\d, )
    ['’‘](?<short>\d\d)\b(?![%.,]?\d)`,
  ({ short }, setting) =>
    fromPublished(setting, (published) => {
      const { year } = partsOf(published);
      return yearPeriod(year - ((((year - Number(short)) % 100) + 100) % 100));
    }),
);
