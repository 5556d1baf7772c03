import { describeDate, describeYears } from './dateWords.js';
import { say } from './languages/say.js';
import type { Finding } from './model.js';

export {
  describeBound,
  describeCopies,
  describeDay,
  describeHeadline,
  describeOutlet,
  describePublication,
  describeSource,
  describeUndated,
} from './sourceWords.js';
export { describeDate, describeYears };

/** When an event happened: "2019", or "2019, not certain" where that is inferred. What is not clear is only that. */
export function describeWhen({ date = null, uncertain }: Finding): string {
  const words = describeDate(date);
  return uncertain && date !== null ? say('date.uncertain', { date: words }) : words;
}

/** Whether a finding's words are ours, of our summary, and must be shown as that and not as the article's. */
export function isDigest({ citation, speaker, indirect }: Finding): boolean {
  return citation.article.digest && (speaker === undefined || indirect === true);
}

/** Whether a finding is something that happened, to be shown under its date. */
export function isEvent(finding: Finding): boolean {
  return finding.date !== undefined && finding.speaker === undefined;
}

/** Whether a finding's words stand in quotation marks: they are somebody's, letter for letter. */
export function isQuoted({ speaker, indirect }: Finding): boolean {
  return speaker !== undefined && indirect !== true;
}

/**
 * What stands behind somebody's words, a few words each: who speaks, as told by whom, how closely the words were
 * found. Nothing where a finding says none of it.
 */
export function describeSpeaker(finding: Finding): string[] {
  const parts = [nameSpeaker(finding), nameTeller(finding), ...describeManner(finding)];
  return parts.filter((part) => part !== undefined);
}

/** Who speaks, and how far that is clear: "Ada Moss", "Ada Moss (not certain)", "speaker unclear". */
export function nameSpeaker({ speaker, uncertain }: Finding): string | undefined {
  if (speaker === undefined) return undefined;
  if (speaker === null) return say('speaker.unclear');
  return uncertain ? say('speaker.notCertain', { speaker }) : speaker;
}

/** In whose quotation the words stand, where they stand in one: "as told by Berit Holm". */
function nameTeller({ toldBy }: Finding): string | undefined {
  if (toldBy === undefined) return undefined;
  return toldBy === null ? say('speaker.toldByUnclear') : say('speaker.toldBy', { teller: toldBy });
}

const claims = {
  confirmed: 'speaker.asClaimed',
  contradicted: 'speaker.notAsClaimed',
  open: undefined,
} as const;

/** Whose wording it is, how closely the words were found, and what that makes of a claim; a few words each. */
function describeManner(finding: Finding): string[] {
  const { indirect, claim } = finding;
  const reported = isDigest(finding) ? 'speaker.inOurWords' : 'speaker.inOutletsWords';
  const judged = claim && claims[claim];
  const parts = [indirect && say(reported), describeVerdict(finding), judged && say(judged)];
  return parts.filter((part) => part !== undefined);
}

/** How closely words were found; what is reported in the very words is no quotation, but printed like that. "In other words (87 % alike)" is rounded down: it never says 100. */
function describeVerdict({ verdict, similarity, indirect, differing = [] }: Finding): string | undefined {
  if (verdict === undefined) return undefined;
  const isPrinted = verdict === 'verbatim' || (similarity === 1 && differing.length === 0);
  if (indirect && isPrinted) return say('speaker.printedLikeThat');
  if (verdict === 'verbatim') return say('speaker.wordForWord');
  if (similarity === undefined) return say('speaker.inOtherWords');
  return say('speaker.alike', { percent: Math.min(99, Math.floor(similarity * 100)) });
}

/** How an adapter marks words: in bold, underlined, or by carets in the line below theirs. */
export type Marks = 'bold' | 'underlined' | 'carets';

/** What marked words mean, said once below an answer: "Words in bold differ from those that …". */
export const explainDiffering = (marks: Marks): string => say('telling.differing', { marks });
