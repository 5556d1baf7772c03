import { answered, echo } from '../answer.js';
import type { Command } from '../command.js';
import { nextTo } from '../examples/nextTo.js';
import { say } from '../languages/say.js';
import type { Answer, Asked, Finding } from '../model.js';
import { isEvent } from '../wording.js';
import type { Watched } from './found.js';

/** So many findings are told at once, and so many of them are events where there are statements, too. */
const most = { findings: 5, events: 2 };

/** What is new on something, in the language that is spoken now: the best of it, how much more there is, and where. */
export function newsAnswer(watched: Watched, news: readonly Finding[], commands: readonly Command[]): Answer {
  const { person = '', topic } = watched;
  const shown = bestOf(news);
  const more = news.length - shown.length;
  const heading = say('watch.newOn', { what: kindOf(watched), person, topicInMarks: echo(topic ?? '') });
  const notes = [...(more > 0 ? [say('watch.moreIsNew', { count: more })] : []), say('watch.howToEnd')];
  const answer = answered(heading, shown, notes.join('\n'));
  const next = nextTo(allOn(watched, commands), commands);
  return next.length > 0 ? { ...answer, next } : answer;
}

/** Which of the two is watched, for messages that tell them apart. */
export const kindOf = ({ person, topic }: Watched): 'person' | 'topic' | 'both' => {
  if (topic === undefined) return 'person';
  return person === undefined ? 'topic' : 'both';
};

/** Statements first, with room for some events behind them. */
function bestOf(news: readonly Finding[]): readonly Finding[] {
  const statements = news.filter((finding) => !isEvent(finding));
  const events = news.filter(isEvent);
  const room = most.findings - Math.min(events.length, most.events);
  const first = statements.slice(0, room);
  return [...first, ...events.slice(0, most.findings - first.length)];
}

/** What asks for all there is on it, of the commands that offer that. */
function allOn({ person, topic }: Watched, commands: readonly Command[]): readonly Asked[] {
  const watched: Watched = {
    ...(person === undefined ? {} : { person }),
    ...(topic === undefined ? {} : { topic }),
  };
  return commands.flatMap(({ name, onWatch }) => {
    const options = onWatch?.(watched) ?? null;
    return options === null ? [] : [{ command: name, options }];
  });
}
