import { echo } from '../answer.js';
import type { Finding } from '../model.js';
import { nameSpeaker } from '../wording.js';
import type { Checked } from './checked.js';
import type { Claimant } from './claimant.js';

const list = new Intl.ListFormat('en');

/** Says what came out of checking words, and the claim that somebody said them, if there is one. */
export function headingFor({ words, findings, claimant }: Checked): string {
  const [first] = findings;
  if (!first) return `The coverage quotes nobody with ${echo(words)}.`;
  if (first.verdict === undefined) return `${echo(words)} is printed, but nobody is quoted with it`;
  if (first.verdict === 'reworded') return nearest(words, first, claimant);
  if (claimant) return claimed(words, findings, claimant);
  return `${echo(words)} (word for word): ${list.format(namesIn(findings))}`;
}

/** Whoever said what was found, each once: also those of whom only a description is printed. */
export const namesIn = (found: readonly Finding[]): string[] => [
  ...new Set(found.flatMap((finding) => nameSpeaker(finding) ?? [])),
];

/** Says whether somebody said the very words. */
function claimed(words: string, found: readonly Finding[], { name }: Claimant): string {
  const speakers = list.format(namesIn(found.filter(({ speaker }) => speaker)));
  if (found[0]?.claim === 'confirmed') return `${name} is quoted with ${echo(words)}`;
  if (speakers === '')
    return `It is unclear whether ${name} said ${echo(words)}: the coverage does not say who did`;
  if (found.every(({ toldBy }) => toldBy === name))
    return `${name} is quoted with ${echo(words)} as somebody else’s words: ${speakers}`;
  if (found.every(({ claim }) => claim === 'contradicted'))
    return `Not ${name}: the coverage gives ${echo(words)} to ${speakers}`;
  if (found.every(({ speaker }) => speaker === name))
    return `It is not certain that ${name} said ${echo(words)}`;
  return `It is unclear whether ${name} said ${echo(words)}: the coverage has ${speakers}`;
}

/** Nobody is named for what is only near, unless somebody was claimed to have said it. */
function nearest(words: string, first: Finding, claimant: Claimant | null): string {
  const nobody = `Nobody is quoted with ${echo(words)}.`;
  if (first.turns === 'opposite') return `${nobody} The coverage has the opposite:`;
  if (first.turns === 'number') return `${nobody} The coverage has another number:`;
  if (first.indirect) return `${nobody} It is reported in an outlet’s own words:`;
  if (first.claim === 'confirmed') return `${nobody} The nearest, by ${first.speaker}:`;
  if (first.claim === 'contradicted')
    return `${nobody} The nearest is not by ${claimant?.name} but by ${first.speaker}:`;
  return `${nobody} The nearest:`;
}
