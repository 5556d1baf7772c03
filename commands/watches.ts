import { answered, declined, nothingFound } from '../src/answer.js';
import { defineCommand } from '../src/command.js';
import { keyOf, type Watch } from '../src/community/community.js';
import { inARow } from '../src/languages/figures.js';
import { say } from '../src/languages/say.js';
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
    const parts = [linesOf(here), ...(admin ? inOtherChannels(others) : [])];
    const heading =
      admin && others.length > 0
        ? say('watch.inServer', { count: all.length })
        : say('watch.inChannel', { count: here.length });
    return answered(heading, [], parts.filter((part) => part !== '').join('\n\n'));
  },
});

const linesOf = (watches: readonly Watch[]): string =>
  watches.map((watch) => inARow([nameOf(watch), sinceWords(watch)])).join('\n');

/** What is watched elsewhere is for admins: a channel that not everybody sees may watch what not everybody is to know. */
function inOtherChannels(watches: readonly Watch[]): string[] {
  const byChannel = new Map<string, Watch[]>();
  for (const watch of watches) byChannel.set(watch.channel, [...(byChannel.get(watch.channel) ?? []), watch]);
  return [...byChannel].map(([channel, some]) =>
    [say('watch.inTheChannel', { channelMention: `<#${channel}>` }), linesOf(some)].join('\n'),
  );
}
