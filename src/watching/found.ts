import type { Archive } from '../archive/port.js';
import type { Watch } from '../community/community.js';
import type { Finding } from '../model.js';

/** What is watched, whoever wants it and wherever. */
export type Watched = Pick<Watch, 'person' | 'topic'>;

/** So many statements, and so many events, are looked at. */
const mostLookedAt = 1_000;

/** A name that has come to mean several people means so many of them at most. */
const mostMeant = 3;

/**
 * What the archive has of a person, on a topic, or of a person on a topic: statements, the best first; on a topic
 * alone its dated events behind them. On a topic with a word that the coverage lacks it has nothing: what it finds
 * without that word, nobody has asked to be told.
 */
export async function foundOn({ person, topic }: Watched, archive: Archive): Promise<readonly Finding[]> {
  if (topic !== undefined && (await isBeyond(topic, archive))) return [];
  if (person !== undefined) return quotationsOf(person, topic, archive);
  if (topic === undefined) return [];
  const quotations = await archive.quotations({ topic }, mostLookedAt);
  const { findings: events } = await archive.events({ topic }, mostLookedAt);
  return [...quotations, ...events];
}

const isBeyond = async (topic: string, archive: Archive): Promise<boolean> =>
  (await archive.passages(topic, 1)).missing.length > 0;

async function quotationsOf(name: string, topic: string | undefined, archive: Archive): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const person of await namesMeantBy(name, archive))
    found.push(...(await archive.quotations({ person, topic: topic ?? null }, mostLookedAt)));
  return found.slice(0, mostLookedAt);
}

/**
 * Under which names the coverage of now has somebody: with every new article it may know a name in full that it knew in
 * part, or two people of one name.
 */
async function namesMeantBy(name: string, archive: Archive): Promise<readonly string[]> {
  const people = (await archive.people(name)).map((person) => person.name);
  if (people.includes(name)) return [name];
  if (people.length > 0) return people.slice(0, mostMeant);
  return [(await archive.speakerPrinted(name)) ?? name];
}
