import { unitOf, unwritten, written } from '../../languages/calendar.js';
import { formOf, hole, oneLine, readForm } from '../../languages/saidForm.js';
import { say, speaking } from '../../languages/say.js';
import { type HeadingForm, headingForms, isDate } from './headingForms.js';

/** A longer line is no heading, in UTF-16 code units. */
const longest = 1_000;

/**
 * The question that an answer was given to, as its heading tells it in any language, which stays where it was sent when
 * the bot remembers nothing; `null` where the heading does not tell. It is in English; of a long one it is the beginning.
 */
export function askedIn(heading: string): string | null {
  if (heading.length > longest) return null;
  const line = oneLine(heading);
  const readings = headingForms().flatMap((one) => readAs(one, line) ?? []);
  // "2018년 6월 12일" is no year behind which an outlet is named.
  const [likeliest] = readings.sort((one, other) => other.dated - one.dated);
  return likeliest ? speaking('en', likeliest.asked) : null;
}

interface Reading {
  /** How much of the heading was read as dates, in UTF-16 code units. */
  readonly dated: number;
  asked(): string;
}

function readAs({ form, unit, language, asked }: HeadingForm, line: string): Reading | null {
  const found: Record<string, string> = {};
  let dated = 0;
  for (const [name, words] of Object.entries(readForm(form, line) ?? {})) {
    if (!isDate(name)) found[name] = shortened(words);
    else {
      const date = speaking(language, () => dateIn(words));
      if (date === null || (unit !== null && unitOf(date) !== unit)) return null;
      found[name] = speaking('en', () => written(date)) ?? '';
      dated += words.length;
    }
  }
  return Object.keys(found).length === 0 ? null : { dated, asked: () => asked(found) };
}

/** The date that words are, also with what a language sets before a day. */
function dateIn(words: string): string | null {
  const bound = formOf(say('days.bound', { precision: 'day', date: hole('date') }));
  return unwritten(words) ?? unwritten(readForm(bound, words)?.date ?? '');
}

/** Words without the sign that they go on. */
const shortened = (words: string): string => words.replace(/ ?…$/, '');
