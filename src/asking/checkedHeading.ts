import { echo } from '../answer.js';
import { listed } from '../languages/figures.js';
import { type MessageKey, say } from '../languages/say.js';
import type { Finding } from '../model.js';
import { nameSpeaker } from '../wording.js';
import type { Checked } from './checked.js';
import type { Claimant } from './claimant.js';

/** Says what came out of checking words, and the claim that somebody said them, if there is one. */
export function headingFor({ words, findings, claimant }: Checked): string {
  const wordsInMarks = echo(words);
  const [first] = findings;
  if (!first) return say('whoSaid.quotesNobody', { wordsInMarks });
  if (first.verdict === undefined) return say('whoSaid.printedAsNobodys', { wordsInMarks });
  if (first.verdict === 'reworded') {
    const named = { claimant: claimant?.name ?? '', speaker: first.speaker ?? '' };
    return say(nearest(first), { wordsInMarks, ...named });
  }
  if (!claimant) return say('whoSaid.wordForWord', { wordsInMarks, speakers: listed(namesIn(findings)) });
  const speakers = listed(namesIn(findings.filter(({ speaker }) => speaker)));
  return say(claimed(findings, claimant), { wordsInMarks, claimant: claimant.name, speakers });
}

/** Whoever said what was found, each once: also those of whom only a description is printed. */
export const namesIn = (found: readonly Finding[]): string[] => [
  ...new Set(found.flatMap((finding) => nameSpeaker(finding) ?? [])),
];

/** The message that says whether somebody said the very words. */
function claimed(found: readonly Finding[], { name }: Claimant): MessageKey {
  if (found[0]?.claim === 'confirmed') return 'whoSaid.confirmed';
  if (found.every(({ speaker }) => !speaker)) return 'whoSaid.speakerUnclear';
  if (found.every(({ toldBy }) => toldBy === name)) return 'whoSaid.asTold';
  if (found.every(({ claim }) => claim === 'contradicted')) return 'whoSaid.contradicted';
  if (found.every(({ speaker }) => speaker === name)) return 'whoSaid.notCertain';
  return 'whoSaid.unclear';
}

/** The message that says how near it is: nobody is named in it unless somebody was claimed to have said it. */
function nearest({ turns, indirect, claim }: Finding): MessageKey {
  if (turns === 'opposite') return 'whoSaid.opposite';
  if (turns === 'number') return 'whoSaid.anotherNumber';
  if (indirect) return 'whoSaid.inOutletsWords';
  if (claim === 'confirmed') return 'whoSaid.nearestBy';
  return claim === 'contradicted' ? 'whoSaid.nearestByOther' : 'whoSaid.nearest';
}
