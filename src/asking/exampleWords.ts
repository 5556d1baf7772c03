import type { Archive } from '../archive/port.js';
import type { Finding } from '../model.js';
import { namesToAsk } from './namesToAsk.js';
import { tellingWordsOf } from './tellingWords.js';

const people = 2;
const statements = 10;

/** Telling words of statements whose speaker is certain, of those who are quoted most; of anybody’s where nobody is named. */
export async function wordsToCheck(archive: Archive): Promise<string[]> {
  const names = await namesToAsk(archive, people);
  const said = await Promise.all(names.map((person) => archive.quotations({ person }, statements)));
  const all = names.length > 0 ? said.flat() : await archive.quotations({}, statements);
  return all.filter((finding) => isCertain(finding)).flatMap(tellingWordsIn);
}

/** Telling words of statements that several outlets print of their own accord. */
export async function wordsToCompare(archive: Archive): Promise<string[]> {
  return (await archive.comparisons({}, statements)).flatMap(tellingWordsIn);
}

const isCertain = ({ indirect, toldBy, uncertain }: Finding): boolean =>
  !indirect && toldBy === undefined && !uncertain;

const tellingWordsIn = ({ citation }: Finding): string[] => {
  const words = tellingWordsOf(citation.exact);
  return words === null ? [] : [words];
};
