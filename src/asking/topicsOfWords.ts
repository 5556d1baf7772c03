import type { Archive } from '../archive/port.js';
import type { Finding } from '../model.js';
import { namesToAsk } from './namesToAsk.js';
import { onceAnEdition } from './onceAnEdition.js';
import { topicsToAsk } from './topicsToAsk.js';

/** Somebody who is quoted with some of their words, and something that these name; `null` where they name no topic. */
export interface QuotedOn {
  readonly person: string;
  readonly topic: string | null;
  readonly said: readonly Finding[];
}

const people = 2;
const statements = 20;

/** The most quoted people, each with a topic of their words: the first of the coverage's that they name. */
export const topicsOfWords = onceAnEdition(async (archive: Archive): Promise<readonly QuotedOn[]> => {
  const names = await namesToAsk(archive);
  const told = await topicsToAsk(archive);
  const all: QuotedOn[] = [];
  // One after the other: so many questions at once would keep those of others waiting.
  for (const person of names.slice(0, people)) {
    const said = await archive.quotations({ person }, statements);
    all.push({ person, said, topic: told.find((topic) => isNamed(topic, person, said)) ?? null });
  }
  return all;
});

/** Whether statements have a topic word for word, which is not their speaker’s name. */
function isNamed(topic: string, person: string, said: readonly Finding[]): boolean {
  if (spaced(person).includes(spaced(topic))) return false;
  return said.some(({ citation }) => spaced(citation.exact).includes(spaced(topic)));
}

/** Words in small letters with one space around each. */
const spaced = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
