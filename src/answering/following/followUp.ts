import { asksMore } from './asksMore.js';
import { askedBy, atTime, matterOf, ofOther, onlyPerson, onTopic, topicOf } from './complete.js';
import { withMatter } from './withMatter.js';

/** A question that goes on from the one before, completed by it. */
export interface FollowUp {
  readonly question: string;
  /** Present where more of the same is wanted: as many findings. */
  readonly limit?: number;
}

interface Rule {
  readonly pattern: RegExp;
  /** The question before, without its marks, completed by what the pattern found; `null` where it stands alone. */
  complete(before: string, found: Readonly<Record<string, string | undefined>>): string | null;
}

/** More than any command gives of its own accord. */
const more = 25;
/** Longer ones, in UTF-16 code units, ask for themselves. */
const longest = 80;

/** Whether words may go on from a question before, as far as their length tells. */
export const mayGoOn = (words: string): boolean => words.length <= longest;

const lead = '(?:(?:and|but|or|ok|okay),? )?';
const pronoun = '(?:he|she|it|they|him|her|them|his|their|this|that|these|those|me|you|us|we|i)';
const about = `(?:(?:what|how) about|what of)(?! ${pronoun}$)`;
const time =
  '(?:(?:between|from) .{4,20} (?:and|to) .{4,20}|(?:(?:in|during|on|since|until|before|after) )?(?:\\d{1,2} )?(?:[a-z]{3,9} )?[12]\\d{3}(?:-\\d{2}){0,2})';
const aux = '(?: (?:was|is|were|are|did|does|has))?(?: (?:that|this|it))?(?: (?:happen|happened|said|be))?';

const rule = (pattern: string, complete: Rule['complete']): Rule => ({
  pattern: new RegExp(`^${pattern}$`, 'iu'),
  complete,
});

/** How people go on from an answer. The first that fits counts. */
const rules: readonly Rule[] = [
  rule(`${lead}(?:${about} )?(?<time>${time})`, (before, { time: told = '' }) =>
    atTime(before, placed(told)),
  ),
  rule(`${lead}who (?:said|says) (?:that|this|it|so)`, (before) => whoSaid(before)),
  rule(`${lead}(?<asking>when|why|where|how)${aux}`, (before, { asking = '' }) => askedBy(before, asking)),
  rule(`(?:and|but) (?:about|on) (?!${pronoun}$)(?<words>.{2,60})`, (before, { words = '' }) =>
    onTopic(before, words),
  ),
  rule(`${lead}${about} (?<words>.{2,60})`, (before, { words = '' }) => ofOther(before, words)),
  rule(
    `and (?<words>(?!(?:what|who|when|why|where|how|did|is|was|are|with)\\b|${pronoun}$)[^ ]{2,30}(?: [^ ]{1,30}){0,3})`,
    (before, { words = '' }) => ofOther(before, words),
  ),
  rule(
    '(?<start>(?:and |but )?(?:what(?! about)|when|why|where|how|did|does|has|is|was|who)\\b.{0,60}?) (?<who>he|she|him)\\b(?<rest>.{0,60})',
    (before, { start = '', rest = '' }) => {
      const person = onlyPerson(before);
      return person === undefined ? null : `${start.replace(/^(?:and|but) /i, '')} ${person}${rest}`;
    },
  ),
];

/**
 * A short question in reply to an answer, completed by the question that was answered: its topic and people are
 * kept, and the year, the person or the topic that is told is put in place of its own. `null` where it is a question
 * by itself. A reply may lean on that question more than what is merely asked next.
 */
export function followUp(before: string, question: string, isReply = false): FollowUp | null {
  const asked = withoutMarks(before);
  const text = withoutMarks(question);
  if (asked === '' || text === '' || !mayGoOn(text)) return null;
  if (asksMore(text)) return { question: before, limit: more };
  for (const { pattern, complete } of rules) {
    const match = pattern.exec(text);
    const completed = match && complete(asked, match.groups ?? {});
    if (completed) return { question: `${completed}?` };
  }
  const leaning = withMatter(asked, text, isReply);
  return leaning === null ? null : { question: `${leaning}?` };
}

const withoutMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?!.…]{1,10}$/, '');

/** A time with the word that places it: "in 2019", "on 12 June 2018". */
function placed(time: string): string {
  if (/^(?:in|during|on|since|until|before|after|between|from) /i.test(time)) return time;
  return `${/^\d{1,2} /.test(time) ? 'on' : 'in'} ${time}`;
}

/** "the summit" of "the summit fail": what is told of it at its end is no part of its name. */
const withoutVerb = (matter: string): string => matter.replace(/^(\S+ .*\S) \p{Ll}{2,20}$/u, '$1');

/** Who said the words that the question before has in quotation marks; else what was said on its topic. */
function whoSaid(before: string): string | null {
  const [words] = /[“"].{3,300}[”"]/.exec(before) ?? [];
  if (words !== undefined) return `Who said ${words}`;
  const topic = topicOf(before);
  if (topic) return `Quotations on ${before.slice(topic.start, topic.end)}`;
  const matter = matterOf(before);
  return matter ? `Quotations on ${withoutVerb(matter)}` : null;
}
