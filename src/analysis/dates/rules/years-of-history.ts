import { pattern } from '../pattern.js';
import { yearPeriod } from '../period.js';
import { fromText, rule } from '../rule.js';
import { FREE_AFTER, NOT_COUNTED } from './years.js';

/** Years of long ago, where four digits are hardly ever a year: "in 1066.", "(1066)", "the year 1066". */
export const medievalYears = rule(
  pattern('g')`
    (?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) |\()(?<year>1[0-4]\d\d)(?=[).;:]|,(?!\d)|$)|
    (?<=\byear )(?<named>1[0-4]\d\d)\b`,
  ({ year, named }) => fromText(yearPeriod(Number(year ?? named))),
);

/** "the 1755 Lisbon earthquake": of earlier centuries, before a name or a word of history. */
export const yearsOfHistory = rule(
  pattern('g')`
    (?<=\b[Tt]he )(?<year>1[5-8]\d\d)(?=[ ](?:[A-Z][a-z]{2,20}(?<!s)\b|
    war|battle|treaty|revolution|rebellion|uprising|earthquake|eruption|fire|flood|election|convention|census|
    law))`,
  ({ year }) => fromText(yearPeriod(Number(year))),
);

const BEFORE_ABOUT =
  'in|from|since|until|before|after|dated|born|built|begun|written|painted|drawn|composed|founded|made';

/** "from about 1820", "in around 1750", "circa 1600": never certain. */
export const roundYears = rule(
  pattern('gi')`
    (?<=\b(?:(?:${BEFORE_ABOUT}) (?:about|around|circa)|circa|ca\.|c\.)[ ])
    (?<year>1\d{3}|20\d\d)\b${FREE_AFTER}${NOT_COUNTED}`,
  ({ year }) => ({ ...fromText(yearPeriod(Number(year))), certain: false }),
);

/** "AD 69", "A.D. 1200", "793 CE"; years before our era have no value here and are left alone. */
export const yearsOfOurEra = rule(
  pattern('g')`
    \b(?:A\.?D\.?|C\.?E\.?) (?<year>\d{1,4})\b(?![,.]\d)|
    (?<![\w.,$£€])(?<yearBefore>\d{2,4}) (?:AD|A\.D\.|CE)(?!\w)`,
  ({ yearBefore, year = yearBefore }) => fromText(yearPeriod(Number(year))),
);
