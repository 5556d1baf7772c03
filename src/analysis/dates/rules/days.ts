import { type Day, weekdayOf } from '../calendar.js';
import { whichOf } from '../choice.js';
import { lastMentioned } from '../mentioned.js';
import { readOccurrence } from '../occurrence.js';
import { eitherCase, pattern } from '../pattern.js';
import { dayPeriod } from '../period.js';
import { fromMentioned, fromPublished, rule } from '../rule.js';
import { ABBREVIATED_WEEKDAY, WEEKDAY, weekdayNumber } from '../words.js';

const WHEN_ABOUT = `(?:(?:${eitherCase('early|late|later|earlier')}) (?:on )?)?`;
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night|noon))?';
const WHICH = eitherCase('last|this(?: past| coming)?|next|the (?:past|coming)');

/**
 * "Friday", "last Friday", "early on Monday", "Tuesday night", "Mon.": the latest unless the clause looks
 * ahead.
 */
export const weekdays = rule(
  pattern('g')`
    \b(?:(?<which>${WHICH}) )?${WHEN_ABOUT}
    (?:(?<name>${WEEKDAY})${PART_OF_DAY}\b(?!s)|(?<short>${ABBREVIATED_WEEKDAY}))`,
  ({ which, short = '', name = short }, setting) =>
    readOccurrence(
      setting,
      (day, cycle) => dayPeriod(day - weekdayOf(day) + 7 * cycle + weekdayNumber(name)),
      whichOf(which),
    ),
);

/** "Monday week": a week after the Monday that comes next. */
export const weekdaysInAWeek = rule(
  pattern('g')`\b(?<name>${WEEKDAY}) week\b(?!-| (?:of|beginning|starting|ending|\d))`,
  ({ name = '' }, setting) =>
    fromPublished(setting, (published) => {
      const distance = (weekdayNumber(name) - weekdayOf(published) + 7) % 7;
      return dayPeriod(published + (distance || 7) + 7);
    }),
);

/**
 * "the following Tuesday", "the previous Friday", "that Friday": counted from the day that was mentioned
 * last.
 */
export const weekdaysFromMentioned = rule(
  pattern('g')`
    \b(?:[Tt]he (?:(?<ahead>following|next)|previous|preceding)|(?<that>[Tt]hat)) (?<name>${WEEKDAY})\b`,
  ({ ahead, that, name = '' }, setting) => {
    const fromDay = (day: Day) => {
      const distance = (weekdayNumber(name) - weekdayOf(day) + 7) % 7;
      if (that) return dayPeriod(day + distance);
      return dayPeriod(day + (ahead ? distance || 7 : distance - 7));
    };
    const anchor = lastMentioned(setting, 'day');
    if (anchor) return fromMentioned(anchor, ({ first }) => fromDay(first));
    return that ? 'unresolved' : fromPublished(setting, fromDay, false);
  },
);

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "later yesterday", "tomorrow night"; not a title's "Today" or "a week from today". */
export const daysFromToday = rule(
  pattern('g')`
    (?<!\b(?:days?|weeks?|months?|years?) from )\b${WHEN_ABOUT}
    (?<day>today|(?<!\b[A-Z]\w{0,20} )Today|${eitherCase('tonight|yesterday|tomorrow')})
    ${PART_OF_DAY}\b`,
  ({ day = '' }, setting) =>
    fromPublished(setting, (published) => dayPeriod(published + (OFFSETS[day.toLowerCase()] ?? 0))),
);

/** "this morning", "last night", "the day before yesterday". */
export const partsOfToday = rule(
  pattern('gi')`
    \b(?:(?<last>last) (?:night|evening)|
    (?:early |late )?this (?:morning|afternoon|evening)|
    the day (?:(?<before>before yesterday)|(?<after>after tomorrow)))\b`,
  ({ last, before, after }, setting) =>
    fromPublished(setting, (published) => dayPeriod(published + (before ? -2 : last ? -1 : after ? 2 : 0))),
);
