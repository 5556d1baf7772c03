import { answered } from '../src/answer.js';
import { type Desk, defineCommand, type Status } from '../src/command.js';
import { keyOf, type Place } from '../src/community/community.js';
import { describeAgo, describeDuration, describeSize, describeWait } from '../src/durationWords.js';
import { say } from '../src/languages/say.js';
import { inFull, inShort } from '../src/reindexWords.js';

export default defineCommand({
  description: 'See how the bot fares (admins only)',
  options: {},
  example: '',
  reply: 'asker',
  adminsOnly: true,
  async answer(_values, desk) {
    const status = desk.status();
    const heading = say('status.heading', { version: status.version });
    const { note, isAll } = inShort(status.lastRead.report);
    // In a terminal the bot has just begun, and ends with the answer: nothing of how it has fared.
    const fared = desk.place ? await linesOnFaring(status, desk.place, desk) : [];
    const held = say('status.holdings', { ...status.holdings });
    const answer = answered(heading, [], [held, ...fared, note].join('\n'));
    return isAll ? answer : { ...answer, report: inFull(heading, status.lastRead.report) };
  },
});

async function linesOnFaring(status: Status, place: Place, { community }: Desk): Promise<readonly string[]> {
  const now = Date.now();
  const watches = await community.watches.read(keyOf(place));
  const since = (moment: string) => now - Date.parse(moment);
  return [
    say('status.runningFor', { time: describeDuration(since(status.startedAt)) }),
    say('status.memory', { size: describeSize(status.memory) }),
    onLatency(status.latency),
    say('status.watches', { watches: watches.length }),
    say('status.watched', { watched: status.watched ? 'yes' : 'no' }),
    say('status.lastRead', { when: describeAgo(since(status.lastRead.at)) }),
  ];
}

function onLatency(latency: Status['latency']): string {
  if (latency === null) return say('status.noAnswers');
  const { answers, p50, p99 } = latency;
  return say('status.latency', { answers, half: describeWait(p50), most: describeWait(p99) });
}
