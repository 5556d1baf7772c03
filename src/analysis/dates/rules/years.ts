import { dayOf, partsOf } from '../calendar.js';
import { periodAround, yearPeriod } from '../period.js';
import { fromPublished, fromText, rule } from '../rule.js';
import { numberOf } from '../words.js';

const PART = '(?:(?:early|late|mid)[- ](?:to[- ]late )?|(?:the )?(?:beginning|start|middle|end) of )?';
/** Marks that make digits a part of something else: an amount, a decimal, a score, a telephone number. */
const FREE_BEFORE = '(?<![\\w$£€#%.,:/+]|\\d[-–—]|[$£€]\\d{1,3})';
const FREE_AFTER = '(?![\\w%°]|[.,:/]\\d|[-–—]\\d)';
const NUMBERED =
  '(?<!\\b(?:No\\.|Number|Flight|Boeing|Airbus|Room|Route|Highway|Interstate|Resolution|resolution|Channel|Box|page|about|than|least|most|nearly|almost|some|over|approximately|roughly|exactly|only|another|every|worth|Series|Model)\\s)';
/** What comes before a year of earlier centuries, where four digits are mostly an amount. */
const IN_A_YEAR =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]hrough|[Dd]uring|[Bb]etween|[Tt]he|[Ee]arly|[Ll]ate|[Mm]id|summer|fall|autumn|winter|spring|year)[ -]|\\b1[5-9]\\d\\d(?:,|,? and| to| or) |\\()';
const COUNTED =
  '(?!\\s(?:[a-z]{2,20}(?<!wa|doe|ha|a|i|hi|it|thu)s|people|men|women|children|troops|miles|feet|RPM|rpm|km|kg|mph|ft|meters|metres|percent|dollars|million|billion|thousand|hundred|acres|square|degrees|pounds|local|foreign|US|U\\.S\\.)\\b)';

/** "2018", "in 1898", "early 1990", "fiscal 1989"; not "2018 people", "$2018", "Flight 2018". */
export const years = rule(
  new RegExp(
    `(?:\\bfiscal |\\bFiscal )?\\b${PART}${FREE_BEFORE}(?:${NUMBERED}(?<year>(?:19|20)\\d\\d|2100)${FREE_AFTER}${COUNTED}|${IN_A_YEAR}(?<stated>1[5-9]\\d\\d|20\\d\\d|2100)${FREE_AFTER})`,
    'g',
  ),
  ({ year, stated }) => fromText(yearPeriod(Number(year ?? stated))),
);

/** "1950-53", "2015–2018", "1998/99". */
export const yearRanges = rule(
  /(?<![\w$£€.,/-])(?<first>1[5-9]\d\d|20\d\d)[-–—/](?<last>(?:1[5-9]|20)?\d\d)(?![\w%]|[.,:/–-]\d)/g,
  ({ first = '', last = '' }) => {
    const to = last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
    if (to <= Number(first)) return 'no date';
    return fromText({ from: yearPeriod(Number(first)), to: yearPeriod(to) });
  },
);

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "the 1970s", "the early 2000s", "the last half of the '80s", "the nineties"; "the 1800s" are a century. */
export const decades = rule(
  /(?<![\w$£€])(?:(?:the )?(?:(?:early|late|mid)[- ]|(?:first|second|last) half of the |end of the |beginning of the )?)(?:(?<decade>1[5-9]\d0|20\d0)['’]?s|['’‘](?<short>\d0)s)(?!\w)|\b(?:the|in|early|late|mid)[ -](?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/g,
  ({ decade, short, word }) => {
    if (decade) {
      const year = Number(decade);
      return fromText(
        periodAround(dayOf(year, 1, 1), year % 100 === 0 && year < 1900 ? 'century' : 'decade'),
      );
    }
    const place = short ? Number(short) / 10 : DECADES.indexOf(word ?? '') + 2;
    return fromText(periodAround(dayOf(1900 + place * 10 + (place < 2 ? 100 : 0), 1, 1), 'decade'));
  },
);

/** "the 11th century", "the late nineteenth century". */
export const centuries = rule(
  /\b(?:the )?(?:(?:early|late|mid)[- ])?(?<ordinal>\d{1,2})(?:st|nd|rd|th)[- ]century\b|\b(?:the )?(?:(?:early|late|mid)[- ])?(?<word>sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[- ]century\b/gi,
  ({ ordinal, word }) => {
    const words = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
    const number = ordinal ? Number(ordinal) : words.indexOf((word ?? '').toLowerCase()) + 16;
    if (number < 1 || number > 22) return 'no date';
    return fromText(periodAround(dayOf((number - 1) * 100, 1, 1), 'century'));
  },
);

/** Years as they are spoken: "nineteen ninety-one", "two thousand and eight", "the year two thousand". */
export const spokenYears = rule(
  /\b(?:(?<century>nineteen|twenty)[ -](?<tens>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)|(?<=\b(?:[Ii]n|since|of|year) )two thousand(?:(?: and)? (?<ones>one|two|three|four|five|six|seven|eight|nine|ten))?)\b/gi,
  ({ century, tens = 'zero', ones = 'zero' }) =>
    fromText(yearPeriod(century ? numberOf(century) * 100 + numberOf(tens) : 2000 + numberOf(ones))),
);

/** "the class of '98", "since '98": two digits after an apostrophe, in the hundred years before publication. */
export const shortYears = rule(
  /(?<=\b(?:[Ii]n|[Ss]ince|of|until|summer|fall|spring|winter|from) )['’‘](?<short>\d\d)\b(?![%.,]?\d)/g,
  ({ short }, setting) =>
    fromPublished(setting, (published) => {
      const { year } = partsOf(published);
      return yearPeriod(year - ((((year - Number(short)) % 100) + 100) % 100));
    }),
);
