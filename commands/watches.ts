import { answered, declined, nothingFound } from '../src/answer.js';
import { defineCommand } from '../src/command.js';
import { keyOf, type Watch } from '../src/community/community.js';
import { inARow } from '../src/languages/figures.js';
import { say } from '../src/languages/say.js';
import type { Answer } from '../src/model.js';
import { sinceWords } from '../src/watching/sinceWords.js';
import { nameOf } from '../src/watching/watched.js';

export default defineCommand({
  description: 'What is watched: in this channel, and for admins in all of the server',
  options: {},
  example: '',
  needsPlace: true,
  reply: 'asker',
  async answer(_values, { place, community, admin }) {
    if (!place) return declined(say('watch.noPlace'), say('watch.wherePossible'));
    const all = await community.watches.read(keyOf(place));
    const here = all.filter(({ channel }) => channel === place.channel);
    const others = all.filter(({ channel }) => channel !== place.channel);
    if (here.length === 0 && (others.length === 0 || !admin))
      return nothingFound(say('watch.nothingWatched'), say('watch.howToBegin'));
    if (!admin || others.length === 0)
      return listed(say('watch.inChannel', { count: here.length }), [linesOf(here)]);
    const channels = byChannel(others);
    const parts = [linesOf(here), ...[...channels].map(inChannel)];
    return { ...listed(say('watch.inServer', { count: all.length }), parts), channels: [...channels.keys()] };
  },
});

const linesOf = (watches: readonly Watch[]): string =>
  watches.map((watch) => inARow([nameOf(watch), sinceWords(watch)])).join('\n');

/** A longer list is whole in a file, and its beginning in the answer. */
const longestList = 2_500;

function listed(heading: string, parts: readonly string[]): Answer {
  const list = parts.filter((part) => part !== '').join('\n\n');
  const answer = answered(heading, [], list);
  return list.length > longestList ? { ...answer, report: `${heading}\n\n${list}\n` } : answer;
}

/** What is watched elsewhere is for admins: a channel that not everybody sees may watch what not everybody is to know. */
function byChannel(watches: readonly Watch[]): ReadonlyMap<string, readonly Watch[]> {
  const channels = new Map<string, Watch[]>();
  for (const watch of watches) channels.set(watch.channel, [...(channels.get(watch.channel) ?? []), watch]);
  return channels;
}

const inChannel = ([channel, watches]: readonly [string, readonly Watch[]]): string =>
  [say('watch.inTheChannel', { channelMention: `<#${channel}>` }), linesOf(watches)].join('\n');
