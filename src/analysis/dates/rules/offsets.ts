import { away, lastMentioned } from '../mentioned.js';
import { dayPeriod, periodAround, shiftBy, UNITS, type Unit } from '../period.js';
import { fromMentioned, fromPublished, type Groups, rule, type Setting } from '../rule.js';
import { COUNTED_UNIT, NUMBER, numberOf } from '../words.js';

const ABOUT = '(?:(?:about|around|nearly|almost|some|roughly|just|only|over|more than|less than|at least) )?';
const COUNT = `${ABOUT}(?:(?<count>${NUMBER})|(?<few>few|several|many|some))[- ](?<unit>${COUNTED_UNIT})s?`;

const unitOf = (name = 'day') => UNITS.find((unit) => unit === name.toLowerCase()) ?? 'day';

/** "three weeks ago", "a year ago", "10 days ago": counted from the publication, as fine as its unit. */
export const ago = rule(
  new RegExp(`\\b(?:a )?${COUNT} ago\\b(?: (?:today|this (?:week|month)))?`, 'gi'),
  ({ count, few, unit }, setting) => {
    if (few) return 'unresolved';
    const counted = unitOf(unit);
    const quarter =
      counted === 'year' && count !== undefined && isOne(count) ? comparedQuarter(setting) : null;
    if (quarter) return fromMentioned(shiftBy(quarter, -1, 'year'));
    return fromPublished(setting, (published) =>
      periodAround(shiftBy(dayPeriod(published), -numberOf(count ?? ''), counted).first, counted),
    );
  },
);

const isOne = (count: string) => numberOf(count) === 1;

/** "a year earlier", "four months later", "two days after": counted from what was mentioned last. */
export const laterOrEarlier = rule(
  new RegExp(`\\b(?:a )?${COUNT} (?<way>later|earlier|before|previously|afterward|afterwards)\\b`, 'gi'),
  ({ count, few, unit, way = '' }, setting) => {
    const anchor = setting.mentioned.at(-1);
    if (few || !anchor)
      return few || setting.published === null ? 'unresolved' : fromPublication(unit, way, setting);
    const sign = /later|after/i.test(way) ? 1 : -1;
    return fromMentioned(away(anchor, sign * numberOf(count ?? ''), unitOf(unit)));
  },
);

/** Before anything else is mentioned, "a year earlier" compares with the time of the publication. */
function fromPublication(unit: string | undefined, way: string, setting: Setting) {
  if (/later|after/i.test(way)) return 'unresolved';
  const counted = unitOf(unit);
  return fromPublished(
    setting,
    (published) => periodAround(shiftBy(dayPeriod(published), -1, counted).first, counted),
    false,
  );
}

/** "the year-earlier quarter", "year-ago", "the same period a year ago": a period of the year before. */
export const yearAgoPeriods = rule(
  /\b(?:the )?(?:comparable |same )?year-(?:ago|earlier)(?: (?:quarter|period|(?:first|second|third|fourth)[- ]quarter))?\b/gi,
  (_groups, setting) => {
    const compared = comparedQuarter(setting) ?? lastMentioned(setting.mentioned, 'year');
    if (compared)
      return fromMentioned(
        shiftBy(periodAround(compared.first, compared.unit === 'quarter' ? 'quarter' : 'year'), -1, 'year'),
      );
    return fromPublished(
      setting,
      (published) => periodAround(shiftBy(dayPeriod(published), -1, 'year').first, 'year'),
      false,
    );
  },
);

/** The quarter that figures nearby are compared with, if a quarter is among what was mentioned last. */
function comparedQuarter({ mentioned }: Setting) {
  return mentioned.slice(-3).findLast(({ unit }) => unit === 'quarter') ?? null;
}

/** "that year", "the following month", "the next day", "the same day": counted from what was mentioned last. */
export const relativeToMentioned = rule(
  /\b(?:(?:early|late|later|earlier) )?(?:(?<same>that|that same|the same) (?<sameUnit>day|week|month|year|decade)|the (?<way>next|following|previous|preceding) (?:(?<unit>day|week|month|year)|morning|afternoon|evening|night))\b/gi,
  ({ same, sameUnit, way = '', unit: _unit }: Groups, setting) => {
    const unit: Unit = unitOf(sameUnit ?? _unit);
    const anchor = lastMentioned(setting.mentioned, unit);
    if (!anchor) return 'unresolved';
    const amount = same ? 0 : /next|following/i.test(way) ? 1 : -1;
    return fromMentioned(shiftBy(periodAround(anchor.first, unit), amount, unit));
  },
);
