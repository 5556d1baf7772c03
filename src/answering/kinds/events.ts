import type { Understood } from '../../model.js';
import { type Form, given, longest, plainly, type Read, understoodBy } from './form.js';
import { withoutTime } from './period.js';

const bring = '(?:(?:show|give|make|draw)(?: me)? )?(?:(?:a|the) )?(?:(?:full|short|complete|brief) )?';
const list = '(?:timeline|time line|chronology|history|sequence of events)';

function eventsOn(topic = ''): Read | null {
  const { words, since, until } = withoutTime(topic.replace(/^(?:the|a) /i, ''));
  if (words === '') return since || until ? { options: given({ since, until }) } : null;
  const about = words.replace(/^(?:in|at|with|to|during|on|of) (?:the )?/i, '').trim();
  return /[\p{L}\p{N}]/u.test(about) ? { options: given({ topic: about, since, until }), about } : null;
}

/** How people ask for what happened, one after the other. What happened at no time that is named is told in passages. */
const forms: readonly Form[] = [
  {
    certainty: 'exact',
    pattern: new RegExp(`^${bring}${list}(?: of|:| for| on| in| about) (?<topic>.+)$`, 'iu'),
    read: ({ topic }) => eventsOn(topic),
  },
  {
    certainty: 'likely',
    pattern: /^(?:timeline|chronology|sequence of events) (?!(?:of|on|for|in|is|was|has)\b)(?<topic>.+)$/iu,
    read: ({ topic }) => eventsOn(topic),
  },
  {
    certainty: 'likely',
    pattern:
      /^(?:what (?:has )?happened|how did) (?<topic>.+?)(?:,? (?:in order|step by step|over time|one after the other)| unfold)$/iu,
    read: ({ topic }) => eventsOn(topic),
  },
  {
    certainty: 'likely',
    pattern: /^what (?:has |had )?happened (?<topic>.+)$/iu,
    read({ topic }) {
      const understood = eventsOn(topic);
      return understood?.options.since || understood?.options.until ? understood : null;
    },
  },
];

/** A question for events in order: `topic`, `since`, `until`. */
export const asksForEvents = (question: string): Understood | null => understoodBy(forms, question);

const auxiliary = 'is|are|was|were|did|does|do|will|has|have|had|can|could|would|should';
const whenForm = new RegExp(
  `^(?:wh?en(?: exactly)?|since when|(?:in |on )?(?:what|which) (?:year|month|day|date)) (?:${auxiliary}) (?<about>[^,]+)$`,
  'iu',
);
const dateForm = /^what (?:was|is) the (?:exact )?date of (?<about>[^,]+)$/iu;

/** What a question for one date asks. */
export interface AskedWhen {
  /** What it is about, in words: "the harbour closed". */
  readonly about: string;
  readonly isToCome: boolean;
}

/** What a question asks the date of; `null` where it asks for none. */
export function asksWhen(question: string): AskedWhen | null {
  const text = plainly(question);
  if (text.length > longest) return null;
  const about = (whenForm.exec(text) ?? dateForm.exec(text))?.groups?.about;
  return about === undefined ? null : { about, isToCome: /^\S+ (?:\S+ ){0,2}?will /i.test(text) };
}
