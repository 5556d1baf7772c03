import { randomUUID } from 'node:crypto';
import { echo } from '../answer.js';
import type { Place, Watch } from '../community/community.js';
import type { Watched } from './found.js';

/** How much may be watched, and how long the name of a person or of a topic may be, in UTF-16 code units. */
export const most = { inChannel: 25, inServer: 100, letters: 100 } as const;

/** What is watched, in a form that needs no grammar: "Ada Moss · “tariffs”". */
export const nameOf = ({ person, topic }: Watched): string =>
  [person, topic === undefined ? undefined : echo(topic)].filter((part) => part !== undefined).join(' · ');

/** A watch that begins now; what is seen is not told. */
export const newWatch = (watched: Watched, { channel, asker }: Place, seen: readonly string[]): Watch => ({
  id: randomUUID().slice(0, 8),
  channel,
  by: asker,
  since: new Date().toISOString(),
  ...watched,
  seen,
});

/** Why something cannot be watched beside what is watched in its server already; `null` where it can. */
export function hindranceTo(
  watch: Watch,
  watches: readonly Watch[],
): 'already' | 'channelFull' | 'serverFull' | null {
  const inChannel = watches.filter(({ channel }) => channel === watch.channel);
  if (inChannel.some((other) => keyOf(other) === keyOf(watch))) return 'already';
  if (inChannel.length >= most.inChannel) return 'channelFull';
  return watches.length >= most.inServer ? 'serverFull' : null;
}

const keyOf = ({ person = '', topic = '' }: Watched): string =>
  [person, topic].map((part) => part.normalize('NFKC').toLowerCase().trim()).join('\n');

/** Whether some words have a letter or a digit, by which something can be found. */
export const hasLetters = (words: string): boolean => bare(words) !== '';

/** How a name may mean a watch: the first of these ways in which it means any decides. */
const waysToMean: readonly ((name: string, watch: Watch) => boolean)[] = [
  (name, watch) => nameOf(watch) === name,
  (name, watch) => hasLetters(name) && bare(nameOf(watch)) === bare(name),
  (name, watch) => hasLetters(name) && bare(nameOf(watch)).includes(bare(name)),
];

/**
 * Those of some watches that are meant by a name: called exactly so, else so but for marks and case, else having it in
 * theirs. What has no letters means only what is called exactly so.
 */
export function watchesCalled(name: string, watches: readonly Watch[]): readonly Watch[] {
  for (const means of waysToMean) {
    const called = watches.filter((watch) => means(name, watch));
    if (called.length > 0) return called;
  }
  return [];
}

/** Letters and digits alone, for marks are seldom typed as they are shown. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
