import { declined, echo, nothingFound } from '../src/answer.js';
import { defineCommand } from '../src/command.js';
import { keyOf, type Watch } from '../src/community/community.js';
import { say } from '../src/languages/say.js';
import type { Answer } from '../src/model.js';
import { sinceWords } from '../src/watching/sinceWords.js';
import { nameOf, watchesCalled } from '../src/watching/watched.js';

export default defineCommand({
  description: 'No longer have it told here what is new on a person or a topic',
  options: {
    watch: { description: 'What is watched here: a person, a topic, or part of it. Default: to be chosen' },
  },
  words: 'watch',
  example: '',
  needsPlace: true,
  reply: 'channel',
  async answer({ watch: name }, { place, community, admin }) {
    if (!place) return declined(say('watch.noPlace'), say('watch.wherePossible'));
    const key = keyOf(place);
    const all = await community.watches.read(key);
    const here = all.filter(({ channel }) => channel === place.channel);
    if (here.length === 0) return nothingFound(say('watch.nothingWatched'), say('watch.howToBegin'));
    const called = name === undefined ? here : watchesCalled(name, here);
    if (called.length === 0) return notCalled(name ?? '', here);
    const own = called.filter(({ by }) => admin || by === place.asker);
    const [only, ...others] = own;
    if (!only) return declined(say('watch.notYours'), say('watch.endedBy'));
    if (others.length > 0 || name === undefined) return whichOf(own);
    await community.watches.change(key, (kept) => kept.filter(({ id }) => id !== only.id));
    return { outcome: 'answered', heading: say('watch.ended', { watched: nameOf(only) }), findings: [] };
  },
});

const notCalled = (name: string, here: readonly Watch[]): Answer => ({
  ...nothingFound(say('watch.notWatched', { nameInMarks: echo(name) })),
  ...asking(here),
});

const whichOf = (watches: readonly Watch[]): Answer => ({
  ...declined(say('watch.whichOne')),
  ...asking(watches),
});

const asking = (watches: readonly Watch[]): Pick<Answer, 'asksBack'> => ({
  asksBack: {
    option: 'watch',
    choices: watches.map((watch) => ({ value: nameOf(watch), about: sinceWords(watch) })),
  },
});
