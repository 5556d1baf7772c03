import { say } from '../languages/say.js';
import type { Header } from '../model.js';
import { describeDay, describePublication } from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapePart } from './markdown.js';

/**
 * The hour in UTC that stands for a day. Discord shows a moment in the reader's own zone: at this hour it is the same
 * day from UTC−10 to UTC+13, where nearly everybody lives. West of Hawaii it would be the day before, and on the Line
 * Islands, at UTC+14, the day after.
 */
const hour = 10;

/** Days of years before are told in words: not all clocks kept zones then, and not every app shows them. */
const firstYear = 1900;

/**
 * Discord's markup for a day, which each reader sees in the form and the language of their own Discord; `null` where
 * it is no day, `YYYY-MM-DD`, of the calendar. Only for days that are known: it always shows a whole date.
 */
export function timestamp(day: string): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(date), hour);
  const exists = Number.isFinite(moment) && new Date(moment).toISOString().startsWith(`${day}T`);
  return exists && Number(year) >= firstYear ? `<t:${moment / 1_000}:D>` : null;
}

/** When an article was published, as Markdown; what bounds that where it is not known, unless in few words. */
export function renderPublication(article: Header, brief: boolean): string {
  const day = article.published === null ? null : timestamp(article.published);
  if (day !== null) return say('discord.published', { day });
  return cutToFit(brief ? describeDay(article) : describePublication(article), rooms.publication, escapePart);
}
