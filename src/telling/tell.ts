import type { Finding } from '../model.js';
import { describeCopies, describeSpeaker, isDigest, isEvent, isQuoted } from '../wording.js';
import { accountsOf, dateLine, datingLine, datingWithin, sourceBesideAccounts } from './event.js';
import { digestLine, type Line, wordsLine } from './lines.js';
import { printedByOf, printingsOf } from './printings.js';
import { sentenceAround } from './sentenceAround.js';

/** A finding as lines, in order. */
export interface Telling extends Besides {
  /** What must be shown: the words, who said them, where they stand, and from what an unclear speaker is told. */
  readonly lines: readonly Line[];
}

/** What stands below these lines, as far as there is room. */
export interface Besides {
  /** The same statement in other outlets, or the same event as other articles tell it; a few lines each. */
  readonly printings: readonly (readonly Line[])[];
  /** The last line: the other articles that carry the same text. */
  readonly copies: readonly Line[];
}

/** Tells a finding, the same for every adapter. */
export const tell = (finding: Finding): Telling => ({ lines: linesOf(finding), ...besides(finding) });

/** What must be shown of a finding, under a heading if there is one, and nothing else: long printings take long to compare. */
export function linesOf(finding: Finding, heading: string | null = null): Line[] {
  const { citation, further = [], differing = [] } = finding;
  const inQuotationMarks = isQuoted(finding);
  const dating = isEvent(finding) && further.length === 0 ? datingWithin(finding) : undefined;
  const isPlain = differing.length === 0 && further.length === 0 && !inQuotationMarks;
  const answering = isPlain ? finding.answering : undefined;
  const manner = { differing, inQuotationMarks, dating, answering };
  const words = wordsLine('finding', [citation, ...further], manner);
  const below = [...speakerLine(finding), ...datingLine(finding)];
  const sourced = isDigest(finding)
    ? [digestLine(citation.article), words, ...below]
    : [words, ...below, sourceBesideAccounts(finding)];
  return [...dateLine(finding, heading), ...sourced, ...sentenceAround(finding)];
}

/** Where else a finding stands. */
export function besides(finding: Finding): Besides {
  return {
    printings: [...printedByOf(finding), ...(isEvent(finding) ? accountsOf(finding) : printingsOf(finding))],
    copies: copiesLine(finding),
  };
}

/** Whether any words are marked as others than those they were compared with. */
export function marksDiffering({ differing = [], printings = [] }: Finding): boolean {
  return differing.length > 0 || printings.some((printing) => printing.differing.length > 0);
}

function speakerLine(finding: Finding): Line[] {
  const parts = describeSpeaker(finding);
  return parts.length > 0 ? [{ kind: 'speaker', parts }] : [];
}

function copiesLine(finding: Finding): Line[] {
  const text = describeCopies(finding);
  return text === undefined ? [] : [{ kind: 'remark', text, introduces: false }];
}
