import type { Archive } from '../archive/port.js';
import type { Finding } from '../model.js';
import { namesToAsk } from './namesToAsk.js';

/** Somebody who is quoted, and something that some of their words name; `null` where they name no topic. */
export interface QuotedOn {
  readonly person: string;
  readonly topic: string | null;
}

const people = 2;
const topics = 25;
const statements = 20;

/** The most quoted people, each with a topic of their words: the first of the coverage's that they name. */
export async function topicsOfWords(archive: Archive): Promise<readonly QuotedOn[]> {
  const names = await namesToAsk(archive, people);
  const suggested = await archive.suggestions('topics', '', topics);
  const told = suggested.map(({ value }) => value);
  return Promise.all(
    names.map(async (person) => {
      const said = await archive.quotations({ person }, statements);
      return { person, topic: told.find((topic) => isNamed(topic, person, said)) ?? null };
    }),
  );
}

/** Whether statements have a topic word for word, which is not their speaker’s name. */
function isNamed(topic: string, person: string, said: readonly Finding[]): boolean {
  if (spaced(person).includes(spaced(topic))) return false;
  return said.some(({ citation }) => spaced(citation.exact).includes(spaced(topic)));
}

/** Words in small letters with one space around each. */
const spaced = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
