import { dayOf } from '../calendar.js';
import { pattern, source } from '../pattern.js';
import { periodAround } from '../period.js';
import { fromText, rule } from '../rule.js';

const PART = source`
  (?:the )?(?:(?:mid|early)(?: to |-to-)late |(?:early|late|mid)[- ]|
  (?:first|second|last) half of the |(?:end|beginning|start) of the )?`;

const NAMES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';

/** "the 1970s", "the early 2000s", "the last half of the '80s"; "the 1800s" are a century, "the 1900s" may be one. */
export const decades = rule(
  pattern('gi')`(?<![\w$£€])${PART}(?:(?<full>1[5-9]\d0|20\d0)['’]?|['’‘](?<short>\d0))s(?!\w)`,
  ({ full, short }) => {
    if (short) return readDecade(Number(short) / 10);
    const year = Number(full);
    const unit = year % 100 === 0 && year < 1900 ? 'century' : 'decade';
    const reading = fromText(periodAround(dayOf(year, 1, 1), unit));
    return year === 1900 ? { ...reading, certain: false } : reading;
  },
);

/** "the nineties", "the late sixties". */
export const namedDecades = rule(
  pattern('gi')`\b(?:(?:the|in) (?:(?:early|late|mid)[- ])?|mid-|the Roaring |the Swinging )
    (?:(?<name>${NAMES})|noughties|aughts)\b`,
  ({ name }) => readDecade(name ? NAMES.split('|').indexOf(name.toLowerCase()) + 2 : 0),
);

/** A decade by its tens: 2 to 9 in the twentieth century, 0 and 1 in this one. */
function readDecade(tens: number) {
  return fromText(periodAround(dayOf((tens < 2 ? 2000 : 1900) + tens * 10, 1, 1), 'decade'));
}

/** "since the 80s", "the late 90s"; "in his 80s" and "the mid-80s" are more often an age or a heat. */
export const bareDecades = rule(
  pattern('g')`
    (?:(?<=\b(?:[Ss]ince|[Dd]uring|[Oo]f|[Ff]rom) )the |
    (?<=\b(?:in|In|by|By|of|from|since|during) )the (?:early|late) |(?<=\d0s (?:and|or|to) ))
    (?<short>[2-9]0)s\b(?!-)`,
  ({ short }) => ({ ...readDecade(Number(short) / 10), certain: false }),
);

const CENTURIES = source`
  first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|
  fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first`;

/** "the 11th century", "the late nineteenth century", "the 19th" of "the 19th and 20th centuries". */
export const centuries = rule(
  pattern('gi')`
    \b(?:the )?(?:(?:early|late|mid)[- ])?
    (?:(?<digits>\d{1,2})(?:st|nd|rd|th)|(?<word>${CENTURIES}))
    (?:[- ]century|(?<=(?:and|to|or) \w{4,13}) centuries|(?= (?:and|to|or) [\w-]{4,13} centuries))\b`,
  ({ digits, word = '' }) => {
    const number = digits ? Number(digits) : CENTURIES.split('|').indexOf(word.toLowerCase()) + 1;
    if (number < 1 || number > 22) return 'no date';
    return fromText(periodAround(dayOf((number - 1) * 100, 1, 1), 'century'));
  },
);
