import { weekdayOf } from '../calendar.js';
import { chooseOccurrence, whichOf } from '../choice.js';
import { dayPeriod } from '../period.js';
import { fromPublished, rule } from '../rule.js';
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

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "later yesterday", "tomorrow night". */
export const daysFromToday = rule(
  new RegExp(
    `\\b(?:(?:early|late|later|earlier) )?(?<day>today|tonight|yesterday|tomorrow)${PART_OF_DAY}\\b`,
    'gi',
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
