import type { Span } from '../../model.js';
import { month } from '../kinds/period.js';
import { isPlace, type Named, namesIn } from './namesIn.js';

/** A question with other words in place of some of its own, or behind them where it has none to give up. */
const withInstead = (question: string, given: Span | undefined, words: string): string =>
  given ? `${question.slice(0, given.start)}${words}${question.slice(given.end)}` : `${question}, ${words}`;

const day = `(?:\\d{1,2} )?(?:(?:${month}|spring|summer|autumn|winter) )?[12]\\d{3}(?:-\\d{2}){0,2}`;
const ofTime = new RegExp(
  `,? (?:in|during|on|since|until|before|after|between|from) ${day}(?: (?:and|to|until) ${day})?(?=$|[ ,])`,
  'giu',
);

/** The question of another time. */
export const atTime = (before: string, time: string): string => `${before.replace(ofTime, '')} ${time}`;

/** The question of somebody or something else: a name for the only one of its kind, other words for the topic. */
export function ofOther(before: string, words: string): string {
  const names = namesIn(before);
  const place = isPlace(words);
  const isPerson = /^\p{Lu}/u.test(words) && !place;
  const alike = names.filter((name) => name.isPlace === place);
  if (isPerson) {
    const alone = alike.filter((name) => thingAround(before, name) === undefined);
    return withInstead(before, onlyOne(alone) ?? speakerOf(before) ?? topicOf(before), words);
  }
  if (place) return withInstead(before, onlyOne(alike) ?? topicOf(before) ?? onlyOne(names), words);
  const only = onlyOne(names);
  return withInstead(before, topicOf(before) ?? (only && thingAround(before, only)), words);
}

/** The thing that has a name before its noun: "the Hanoi summit". */
function thingAround(before: string, { start, end }: Span): Span | undefined {
  const [opening] = /\bthe $/i.exec(before.slice(Math.max(0, start - 5), start)) ?? [];
  const [noun] =
    /^ (?!(?:in|on|at|of|to|from|about|with|and|or|say|said)\b)\p{Ll}{2,30}/u.exec(before.slice(end)) ?? [];
  return opening === undefined || noun === undefined
    ? undefined
    : { start: start - opening.length, end: end + noun.length };
}

/** The question on another topic. */
export const onTopic = (before: string, words: string): string => withInstead(before, topicOf(before), words);

/** The question asked with another word: "why" for "when"; else its topic alone with that word, if it tells one. */
export function askedBy(before: string, asking: string): string | null {
  const [, rest] =
    /^(?:when|why|where|how) ((?:is|are|was|were|did|does|do|will|has|have|had) .+)$/i.exec(before) ?? [];
  const opening = `${asking.charAt(0).toUpperCase()}${asking.slice(1).toLowerCase()}`;
  if (rest !== undefined) return `${opening} ${rest}`;
  const [, event] = /^who \p{L}{2,20} ((?:the|an?) .{2,200})$/iu.exec(before) ?? [];
  if (event !== undefined && opening === 'When') return `When was ${event}`;
  const topic = topicOf(before);
  return topic ? `${opening} ${before.slice(topic.start, topic.end)}` : null;
}

/** Whoever alone may be meant by "he" or "she". */
export const onlyPerson = (before: string): string | undefined =>
  onlyOne(namesIn(before).filter((name) => !name.isPlace))?.exact;

/** What the question is about, behind "about", "on" or "of". */
export function topicOf(before: string): Span | undefined {
  const pattern =
    /^(?:.{1,200}? (?:about|on|regarding)|(?:(?:the |a )?(?:timeline|chronology|history) of)) (.{1,300})$/i;
  const topic = pattern.exec(before)?.[1]?.replace(ofTime, '');
  if (topic === undefined) return undefined;
  const start = before.lastIndexOf(topic);
  return start < 0 ? undefined : { start, end: start + topic.length };
}

/** What a question for anything asks about: "the summit fail" of "Why did the summit fail". */
export function matterOf(before: string): string | undefined {
  const pattern =
    /^(?:what|when|why|where|how)(?: (?:many|much|long))? (?:is|are|was|were|did|does|do|will|has|have|had|happened)(?: (?:to|with|at|in))? (.{2,200})$/i;
  return pattern.exec(before)?.[1];
}

/** Who is asked about as somebody that speaks: "the mayor" of "What did the mayor say …". */
function speakerOf(before: string): Span | undefined {
  const [, opening = '', speaker] =
    /^(what (?:did|does|do|has|have|had) )(.{1,80}?) (?:say|said|think|tell)\b/i.exec(before) ?? [];
  return speaker === undefined ? undefined : { start: opening.length, end: opening.length + speaker.length };
}

const onlyOne = (names: readonly Named[]): Named | undefined => (names.length === 1 ? names[0] : undefined);
