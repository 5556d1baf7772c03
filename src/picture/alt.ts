import { type Placeholders, say } from '../languages/say.js';
import { excerptText } from '../telling/excerpt.js';
import type { Dated, Entry } from './entries.js';
import { partsOf } from './period.js';

/** The most letters that Discord takes as a picture's description, in UTF-16 code units. */
const most = 1_024;
/** Fewer letters of a passage say nothing. */
const leastOfPassage = 24;
/** No entry is worth more of them than this. */
const mostOfEntry = 160;

/**
 * What a picture shows, for those who do not see it: how many events, their dates with what is to be known of
 * them, and of their passages the words around what dates them, as many as find room in 1,024 UTF-16 code units.
 */
export function describePicture(entries: readonly Entry[], by: 'event' | 'publication'): string {
  const start = say('picture.timeline', { count: entries.length, by, ...yearsOf(entries) });
  const room = Math.floor((most - start.length) / Math.max(1, entries.length)) - 2;
  const told = entries.map((entry) => describeEntry(entry, Math.min(room, mostOfEntry)));
  return cut([start, ...told].join(' '), most);
}

/** The years in which the dates may lie, those left aside that others give. */
function yearsOf(entries: readonly Entry[]): Placeholders {
  const periods = entries.flatMap(({ dates }) => dates.slice(0, 1).flatMap(({ period }) => period ?? []));
  if (periods.length === 0) return { years: 'none', first: '', last: '' };
  const first = partsOf(Math.min(...periods.map(({ first }) => first))).year;
  const last = partsOf(Math.max(...periods.map(({ last }) => last))).year;
  return { years: first === last ? 'one' : 'several', first: String(first), last: String(last) };
}

function describeEntry({ dates, words, dating }: Entry, room: number): string {
  const dated = dates.map(describeDated).join('; ');
  const left = room - dated.length - 3;
  const exact = excerptText(words, dating, left).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
  const passage = left < leastOfPassage ? '' : `: ${cut(exact.trim(), left)}`;
  const told = `${cut(dated, room)}${passage}`;
  return /[.!?…][”’"']?$/.test(told) ? told : `${told.replace(/[,;:]$/, '')}.`;
}

const describeDated = ({ label, note }: Dated): string => (note ? `${label} (${note})` : label);

/** A text of at most so many UTF-16 code units, cut at a word's end where one is near, never inside a letter. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, Math.max(0, length - 1));
  const space = start.lastIndexOf(' ');
  const whole = space > start.length - 30 ? start.slice(0, space) : start;
  return `${whole.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;:.]{1,9}$/, '')}…`;
}
