import type { Archive } from '../archive/port.js';
import type { Finding } from '../model.js';
import { tellingWordsOf } from './tellingWords.js';
import { topicsOfWords } from './topicsOfWords.js';

const statements = 10;

/** Telling words of statements whose speaker is certain, of those who are quoted most; of anybody’s where nobody is named. */
export async function wordsToCheck(archive: Archive): Promise<string[]> {
  const said = (await topicsOfWords(archive)).flatMap((one) => one.said);
  const all = said.length > 0 ? said : await archive.quotations({}, statements);
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
