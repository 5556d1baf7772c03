import type { Archive } from '../archive/port.js';
import type { Citation, Finding } from '../model.js';
import { agencyNamed } from '../reading/agency/names.js';
import { type Claimant, claimantCalled, judgeClaim, plainly } from './claimant.js';
import { findPieces } from './pieces.js';

/** Words that were checked against the coverage. */
export interface Checked {
  readonly words: string;
  /** Who is said to have said them; `null` where nobody is named, or an outlet. */
  readonly claimant: Claimant | null;
  /** Quotations that have the words, or nearly; sentences that print them where nobody is quoted with them. */
  readonly findings: readonly Finding[];
  /** Present where the words are printed word for word, but apart: how, in a sentence. */
  readonly apart?: string;
}

/** How many statements are counted and named by their speakers, shown or not. */
const mostCounted = 100;
/** Fewer words stand in any text, and say nothing of who wrote them. */
const fewestWords = 3;

/** Checks words, and whether it is true who is said to have said them, if anybody is. */
export async function checkWords(words: string, speaker: string | null, archive: Archive): Promise<Checked> {
  const claimed = speaker !== null && !(await isOutlet(speaker, archive)) ? speaker : null;
  const claimant = claimed === null ? null : await claimantCalled(claimed, archive);
  const whole = asAsked(words, asSaid(await archive.wording(words, mostCounted)));
  const pieces = whole[0]?.verdict === 'verbatim' ? null : await findPieces(words, archive, mostCounted);
  const found = judged(pieces?.findings ?? whole, claimant);
  if (found.length > 0) return { words, claimant, findings: found, ...(pieces && { apart: pieces.note }) };
  const isTelling = words.split(/\s+/).length >= fewestWords;
  return { words, claimant, findings: isTelling ? await archive.printing(words, mostCounted) : [] };
}

/** `“…” (Reuters)`: a name that is an outlet's, and nobody's who speaks, tells where the words stood. */
async function isOutlet(name: string, archive: Archive): Promise<boolean> {
  if ((await archive.people(name)).length > 0 || (await archive.speakerPrinted(name))) return false;
  return (
    agencyNamed(name) !== null ||
    (await archive.outlets(name)).some((outlet) => plainly(outlet) === plainly(name))
  );
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

/** A question neither says nor denies anything: no statement is its opposite. */
function asAsked(words: string, found: readonly Finding[]): readonly Finding[] {
  return /\?\W{0,3}$/.test(words) ? found.map(({ turns: _turns, ...finding }) => finding) : found;
}

/** Of words inside somebody else's quotation who said them, and not who tells of it as well. */
function asSaid(found: readonly Finding[]): readonly Finding[] {
  const told = found.filter(({ toldBy }) => toldBy !== undefined);
  const tells = ({ citation, further = [], toldBy }: Finding) =>
    toldBy === undefined &&
    told.some((one) => [citation, ...further].some((part) => stands(one.citation, part)));
  return found.filter((finding) => !tells(finding));
}

const stands = (inner: Citation, outer: Citation): boolean =>
  inner.article.id === outer.article.id && outer.start <= inner.start && inner.end <= outer.end;
