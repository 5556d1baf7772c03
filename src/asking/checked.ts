import { echo } from '../answer.js';
import type { Archive } from '../archive/port.js';
import type { Finding } from '../model.js';
import { nameSpeaker } from '../wording.js';
import { type Claimant, claimantCalled, judgeClaim } from './claimant.js';

/** Words that were checked against the coverage. */
export interface Checked {
  /** What came out, in words. */
  readonly heading: string;
  /** Quotations that have the words, or nearly; sentences that print them where nobody is quoted with them. */
  readonly findings: readonly Finding[];
  readonly note?: string;
}

/** How many statements are counted and named by their speakers, shown or not. */
const mostCounted = 100;
/** Fewer words stand in any text, and say nothing of who wrote them. */
const fewestWords = 3;
const list = new Intl.ListFormat('en');

/** Checks words, and whether it is true who is said to have said them, if anybody is. */
export async function checkWords(words: string, speaker: string | null, archive: Archive): Promise<Checked> {
  const claimant = speaker === null ? null : await claimantCalled(speaker, archive);
  const found = judged(await archive.wording(words, mostCounted), claimant);
  const note = claimant?.note;
  const withNote = note === undefined ? {} : { note };
  if (found.length > 0) return { heading: headingFor(words, found, claimant), findings: found, ...withNote };
  const printed = words.split(/\s+/).length >= fewestWords ? await archive.printing(words, mostCounted) : [];
  const heading =
    printed.length > 0
      ? `${echo(words)} is printed, but nobody is quoted with it`
      : `The coverage quotes nobody with ${echo(words)}.`;
  return { heading, findings: printed, ...withNote };
}

/** Findings with what they make of the claim; of the very words those first that confirm it. */
function judged(found: readonly Finding[], claimant: Claimant | null): readonly Finding[] {
  if (!claimant) return found;
  const all = found.map((finding) => ({ ...finding, claim: judgeClaim(finding, claimant) }));
  if (all[0]?.verdict !== 'verbatim') return all;
  return [
    ...all.filter(({ claim }) => claim === 'confirmed'),
    ...all.filter(({ claim }) => claim !== 'confirmed'),
  ];
}

function headingFor(words: string, found: readonly Finding[], claimant: Claimant | null): string {
  const [first] = found;
  if (!first) return '';
  return first.verdict === 'verbatim' ? verbatim(words, found, claimant) : nearest(words, first, claimant);
}

/** Names the speakers of the very words. */
function verbatim(words: string, found: readonly Finding[], claimant: Claimant | null): string {
  const speakers = list.format(new Set(found.flatMap((finding) => nameSpeaker(finding) ?? [])));
  if (!claimant) return `${echo(words)} (word for word): ${speakers}`;
  if (found[0]?.claim === 'confirmed') return `${claimant.name} is quoted with ${echo(words)}`;
  if (found.every(({ claim }) => claim === 'contradicted'))
    return `Not ${claimant.name}: the coverage gives ${echo(words)} to ${speakers}`;
  return `It is unclear whether ${claimant.name} said ${echo(words)}: the coverage has ${speakers}`;
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
