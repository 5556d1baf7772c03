import { weekdayOf } from '../calendar.js';
import { chooseOccurrence, whichOf } from '../choice.js';
import { lastMentioned } from '../mentioned.js';
import { dayPeriod } from '../period.js';
import { fromMentioned, fromPublished, rule } from '../rule.js';
import { WEEKDAY, weekdayNumber } from '../words.js';

const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night|noon))?';

/** "Friday", "last Friday", "early on Monday", "Tuesday night": the latest one unless the clause looks ahead. */
export const weekdays = rule(
  new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|the (?:past|coming)) )?(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier) (?:on )?)?(?<name>${WEEKDAY})${PART_OF_DAY}\\b(?!s)`,
    'g',
  ),
  ({ which, name = '' }, setting) =>
    fromPublished(setting, (published) => {
      const monday = published - weekdayOf(published);
      const inWeek = (cycle: number) => dayPeriod(monday + 7 * cycle + weekdayNumber(name));
      return chooseOccurrence(inWeek, published, whichOf(which), setting.direction);
    }),
);

/** "the following Tuesday", "the previous Friday": counted from the day that was mentioned last. */
export const weekdaysFromMentioned = rule(
  new RegExp(`\\bthe (?<way>previous|preceding|following|next) (?<name>${WEEKDAY})\\b`, 'g'),
  ({ way = '', name = '' }, setting) => {
    const anchor = lastMentioned(setting, 'day')?.first ?? setting.published;
    if (anchor === null) return 'unresolved';
    const ahead = (weekdayNumber(name) - weekdayOf(anchor) + 7) % 7 || 7;
    const isAhead = way === 'following' || way === 'next';
    const back = ahead === 7 ? 7 : 7 - ahead;
    return fromMentioned(dayPeriod(isAhead ? anchor + ahead : anchor - back));
  },
);

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "later yesterday", "tomorrow night". */
export const daysFromToday = rule(
  new RegExp(
    `\\b(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier) )?(?<day>[Tt]onight|[Yy]esterday|[Tt]omorrow|today|(?<!\\b[A-Z]\\w{0,20} )Today)${PART_OF_DAY}\\b`,
    'g',
  ),
  ({ day = '' }, setting) =>
    fromPublished(setting, (published) => dayPeriod(published + (OFFSETS[day.toLowerCase()] ?? 0))),
);

/** "this morning", "last night". */
export const partsOfToday = rule(
  /\b(?:(?<last>last) (?:night|evening)|(?:early |late )?this (?:morning|afternoon|evening)|the day (?<distance>before yesterday|after tomorrow))\b/gi,
  ({ last, distance }, setting) =>
    fromPublished(setting, (published) => {
      if (distance) return dayPeriod(published + (distance.startsWith('before') ? -2 : 2));
      return dayPeriod(published - (last ? 1 : 0));
    }),
);
