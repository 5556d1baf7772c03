import { declined, echo, nothingFound } from '../src/answer.js';
import { asksForEvents } from '../src/answering/kinds/events.js';
import type { Timeline, WantedEvents } from '../src/archive/port.js';
import { eventsToAsk } from '../src/asking/eventsToAsk.js';
import { readSought } from '../src/asking/readSought.js';
import { describeLess, findWithLess, type Sought, wantedBy, withoutThose } from '../src/asking/sought.js';
import { soughtWords, typedWords } from '../src/asking/soughtWords.js';
import { type Command, defineCommand } from '../src/command.js';
import { withNext } from '../src/examples/nextTo.js';
import { withExample } from '../src/examples/withExample.js';
import { inSequence, listed } from '../src/languages/figures.js';
import { say } from '../src/languages/say.js';

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
  label: (options) => say('timeline.heading', { ...typedWords(options), order: 'event' }),
  reply: 'channel',
  limit: 24,
  page: 8,
  asked: asksForEvents,
  async answer({ order, ...given }, desk) {
    const { archive, limit, commands } = desk;
    if (Object.values(given).every((value) => value === undefined)) {
      return withExample(declined(say('timeline.sayWhat')), commands.find(isThis), desk);
    }
    const sought = await readSought(given, archive);
    if ('outcome' in sought) return sought;
    const by = order ?? 'event';
    const timeline = await archive.events({ ...eventsWantedBy(sought), by }, limit);
    const { findings } = timeline;
    if (findings.length === 0) {
      const heading = say('timeline.none', soughtWords(sought));
      const count = async (one: Sought) => (await archive.events(eventsWantedBy(one), 1)).total;
      const less = await findWithLess(sought, count);
      const note = [describeLack(timeline), describeLess(less, mostCounted) ?? say('timeline.fewerWords')];
      const next = less.map(({ leftOut }) => ({
        command: 'timeline',
        options: withoutThose(given, leftOut),
      }));
      return withNext(
        nothingFound(heading, inSequence(note.filter((one) => one !== undefined))),
        next,
        commands,
      );
    }
    const heading = say('timeline.heading', { ...soughtWords(sought), order: by });
    // Which of the articles are undated stands beside each entry, and is not said again below all of them.
    const note = [describeMissing(timeline), describeChoice(timeline)].filter(Boolean).join('\n');
    return { outcome: 'answered', heading, findings, timeline: { by }, ...(note ? { note } : {}) };
  },
});

const isThis = ({ name }: Command): boolean => name === 'timeline';

function describeLack({ missing = [] }: Timeline): string | undefined {
  return missing.length === 0 ? undefined : say('timeline.noneHasWords', wordsIn(missing));
}

function describeMissing({ missing = [] }: Timeline): string | undefined {
  return missing.length === 0 ? undefined : say('timeline.withoutWords', wordsIn(missing));
}

const wordsIn = (missing: readonly string[]) => ({ wordsInMarks: listed(missing.map(echo)) });

function describeChoice({ findings, total, orMore }: Timeline): string | undefined {
  if (total === findings.length && !orMore) return undefined;
  return say('timeline.mostTelling', { shown: findings.length, total, orMore: orMore ? 'yes' : 'no' });
}

const eventsWantedBy = (sought: Sought): WantedEvents => ({ ...wantedBy(sought), topic: sought.topic ?? '' });

/** More are not told apart. */
const mostCounted = 500;
