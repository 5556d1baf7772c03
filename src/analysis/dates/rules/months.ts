import { type Day, partsOf } from '../calendar.js';
import { chooseOccurrence, whichOf } from '../choice.js';
import { lastMentioned } from '../mentioned.js';
import { monthPeriod } from '../period.js';
import { fromMentioned, fromPublished, fromText, type Groups, rule, type Setting } from '../rule.js';
import { MONTH, monthNumber } from '../words.js';

const PART = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]|(?:the )?(?:beginning|start|middle|end) of )?';
const UNMISTAKABLE = MONTH.replace('March|', '')
  .replace('May|', '')
  .replace('April|', '')
  .replace('June|', '')
  .replace('August|', '');
const ALSO_A_WORD_OR_NAME = 'March|April|May|June|August';
const LEADS_TO_A_MONTH =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]hrough|[Ff]rom|[Oo]f|[Ll]ast|[Tt]his|[Nn]ext|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ee]arly|[Ll]ate|[Mm]id|and|or|to|for|the|[Ii]ts|[Aa]n?)[ -])';
const NO_DAY = '(?!\\w|\\s\\d{1,2}\\b(?!,?\\s?\\d{3}))';

/** "June 2018", "late June of 2018", "Sept., 2018". */
export const monthsOfAYear = rule(
  new RegExp(`\\b${PART}(?<month>${MONTH})(?:,? of |,? )(?<year>1[5-9]\\d\\d|20\\d\\d)\\b(?![,.]\\d|%)`, 'g'),
  ({ month = '', year }) => fromText(monthPeriod(Number(year), monthNumber(month))),
);

/** "June last year", "January this year", "in April next year", "October of that year". */
export const monthsOfARelativeYear = rule(
  new RegExp(
    `\\b${PART}(?<month>${MONTH}),? (?:of )?(?:(?<which>last|this|next)|that|the same) year\\b`,
    'g',
  ),
  ({ month = '', which }, setting) => {
    const inYear = (day: Day, offset: number) => monthPeriod(partsOf(day).year + offset, monthNumber(month));
    if (which) return fromPublished(setting, (published) => inYear(published, yearOffset(which)));
    const year = lastMentioned(setting, 'year');
    return year ? fromMentioned(inYear(year.first, 0)) : 'unresolved';
  },
);

const yearOffset = (which: string) => (which === 'last' ? -1 : which === 'next' ? 1 : 0);

/** "in July", "last November", "this September", "late March"; not "may", "march", "May said". */
export const months = rule(
  new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he (?:past|previous|coming)) )?${PART}(?:(?<month>${UNMISTAKABLE})|${LEADS_TO_A_MONTH}(?<doubtful>${ALSO_A_WORD_OR_NAME})(?! [A-Z][a-z]))${NO_DAY}`,
    'g',
  ),
  readMonth,
);

function readMonth({ which, month, doubtful }: Groups, setting: Setting) {
  const number = monthNumber(month ?? doubtful ?? '');
  return fromPublished(
    setting,
    (published) => {
      const { year } = partsOf(published);
      const inYear = (cycle: number) => monthPeriod(year + cycle, number);
      return chooseOccurrence(inYear, published, whichOf(which), setting.direction);
    },
    which !== undefined || setting.direction !== 'open',
  );
}
