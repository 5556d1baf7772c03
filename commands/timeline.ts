import { declined, echo, nothingFound } from '../src/answer.js';
import { asksForEvents } from '../src/answering/kinds/events.js';
import type { Timeline, WantedEvents } from '../src/archive/port.js';
import { eventsToAsk } from '../src/asking/eventsToAsk.js';
import { labelOf } from '../src/asking/labelOf.js';
import { readSought } from '../src/asking/readSought.js';
import {
  describeLess,
  describeSought,
  findWithLess,
  type Sought,
  wantedBy,
  withoutThose,
} from '../src/asking/sought.js';
import { type Command, defineCommand } from '../src/command.js';
import { withNext } from '../src/examples/nextTo.js';
import { withExample } from '../src/examples/withExample.js';

export default defineCommand({
  description: 'What happened when: dated events on a topic or with a person, in order',
  options: {
    topic: { description: 'What the events are about', suggests: 'topics' },
    person: { description: 'Who has a part in them: a name, or part of one', suggests: 'people' },
    since: { description: 'Happened on this day or later: 2018-06-12, 12 June 2018, 2018-06 or 2018' },
    until: { description: 'Happened on this day or earlier: 2018-06-12, 12 June 2018, 2018-06 or 2018' },
    order: {
      description: 'By the date of the event, which is the default, or by that of publication',
      choices: ['event', 'publication'],
    },
  },
  suggestsFrom: 'events',
  words: 'topic',
  onWatch: ({ person, topic }) => (person === undefined && topic !== undefined ? { topic } : null),
  example: 'topic: North Korea since: 2002',
  examples: eventsToAsk,
  label: (options) => labelOf('Timeline', options),
  reply: 'channel',
  limit: 24,
  page: 8,
  asked: asksForEvents,
  async answer({ order, ...given }, desk) {
    const { archive, limit, commands } = desk;
    if (Object.values(given).every((value) => value === undefined)) {
      const heading = 'Say what the events are about, who has a part in them, or when they happened.';
      return withExample(declined(heading), commands.find(isThis), desk);
    }
    const sought = await readSought(given, archive);
    if ('outcome' in sought) return sought;
    const by = order ?? 'event';
    const timeline = await archive.events({ ...eventsWantedBy(sought), by }, limit);
    const { findings } = timeline;
    if (findings.length === 0) {
      const heading = `The coverage has no dated event ${describeSought(sought)}.`;
      const count = async (one: Sought) => (await archive.events(eventsWantedBy(one), 1)).total;
      const less = await findWithLess(sought, count);
      const note = [describeLack(timeline), describeLess(less, mostCounted) ?? fewerWords];
      const next = less.map(({ leftOut }) => ({
        command: 'timeline',
        options: withoutThose(given, leftOut),
      }));
      return withNext(nothingFound(heading, note.filter(Boolean).join(' ')), next, commands);
    }
    const heading = `Timeline ${describeSought(sought)}${by === 'event' ? '' : ', in order of publication'}`;
    // Which of the articles are undated stands beside each entry, and is not said again below all of them.
    const note = [describeMissing(timeline), describeChoice(timeline)].filter(Boolean).join('\n');
    return { outcome: 'answered', heading, findings, timeline: { by }, ...(note ? { note } : {}) };
  },
});

const isThis = ({ name }: Command): boolean => name === 'timeline';

const list = new Intl.ListFormat('en');

function describeLack({ missing = [] }: Timeline): string | undefined {
  return missing.length === 0 ? undefined : `No article with dates has ${list.format(missing.map(echo))}.`;
}

function describeMissing({ missing = [] }: Timeline): string | undefined {
  if (missing.length === 0) return undefined;
  return `Looked for without ${list.format(missing.map(echo))}, which no article with dates has.`;
}

function describeChoice({ findings, total, orMore }: Timeline): string | undefined {
  if (total === findings.length && !orMore) return undefined;
  const few = findings.length === 1 ? 'most' : `${findings.length} most`;
  return `The ${few} telling of ${orMore ? `${total} or more` : total} events.`;
}

const eventsWantedBy = (sought: Sought): WantedEvents => ({ ...wantedBy(sought), topic: sought.topic ?? '' });

/** More are not told apart. */
const mostCounted = 500;

const fewerWords = 'Fewer words find more. /ask finds passages without a date.';
