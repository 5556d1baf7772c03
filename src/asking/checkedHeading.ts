import { echo } from '../answer.js';
import type { Finding } from '../model.js';
import { nameSpeaker } from '../wording.js';
import type { Claimant } from './claimant.js';

const list = new Intl.ListFormat('en');

/** Says what came out of checking words, and the claim that somebody said them, if there is one. */
export function headingFor(words: string, found: readonly Finding[], claimant: Claimant | null): string {
  const [first] = found;
  if (!first) return '';
  if (first.verdict !== 'verbatim') return nearest(words, first, claimant);
  const speakers = list.format(new Set(found.flatMap((finding) => nameSpeaker(finding) ?? [])));
  return claimant ? claimed(words, found, claimant) : `${echo(words)} (word for word): ${speakers}`;
}

/** Says whether somebody said the very words. */
function claimed(words: string, found: readonly Finding[], { name }: Claimant): string {
  const speakers = list.format(
    new Set(found.flatMap((one) => (one.speaker ? (nameSpeaker(one) ?? []) : []))),
  );
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
