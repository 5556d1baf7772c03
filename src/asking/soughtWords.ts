import { echo } from '../answer.js';
import { saidDate } from '../dateWords.js';
import { type Placeholders, say } from '../languages/say.js';
import { type AskedDays, readAskedDays } from './days.js';
import type { Sought } from './sought.js';

/**
 * What is sought as messages have it: of each thing whether it is asked, and how it is told. Languages differ in where
 * they put them, so that each message has a place for all.
 */
export const soughtWords = ({ person, topic, outlet, since, until }: Sought): Placeholders => ({
  ...whoAndWhat(person, topic),
  hasOutlet: isGiven(outlet),
  outlet: outlet ?? '',
  days: kindOfDays(since, until),
  since: since ? boundWords(since) : '',
  until: until ? boundWords(until) : '',
});

/** A first or last day, month or year; some languages set an article before a day, and before nothing longer. */
const boundWords = ({ value }: AskedDays): string => say('days.bound', saidDate(value));

/** The same of options as they are typed; days that cannot be read are left out. */
export const typedWords = (options: { readonly [option: string]: string | undefined }): Placeholders =>
  soughtWords({
    person: options.person ?? null,
    topic: options.topic ?? null,
    outlet: options.outlet ?? null,
    since: readAskedDays(options.since ?? ''),
    until: readAskedDays(options.until ?? ''),
  });

/** A person and a topic as messages have them. */
export const whoAndWhat = (person: string | null, topic: string | null): Placeholders => ({
  hasPerson: isGiven(person),
  person: person ?? '',
  hasTopic: isGiven(topic),
  topicInMarks: topic === null ? '' : echo(topic),
});

/** Whether something is given, as messages choose by it. */
export const isGiven = (thing: string | null): 'yes' | 'no' => (thing === null ? 'no' : 'yes');

/** By the length of a date, as precise as was asked. */
const precisions: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

/** One day, month or year where both ends are the same; else which of them are given. */
function kindOfDays(since: AskedDays | null, until: AskedDays | null): string {
  if (since && since.value === until?.value) return precisions[since.value.length] ?? 'both';
  if (since && until) return 'both';
  if (since) return 'since';
  return until ? 'until' : 'any';
}
