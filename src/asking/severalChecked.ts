import { answered, echoIn, nothingFound } from '../answer.js';
import { atOpening } from '../languages/atOpening.js';
import { inARow } from '../languages/figures.js';
import { say } from '../languages/say.js';
import type { Answer, Finding } from '../model.js';
import type { Checked } from './checked.js';
import { countOutcomes, tellOutcome } from './checkedOutcome.js';

/** Several quotations share so many findings, but each has the nearest to it. */
const shared = 5;
/** The words that are told below the findings share so many UTF-16 code units, each at least and at most so many. */
const roomForWords = 500;
const wordsEach = { least: 24, most: 120 } as const;

/** How much is to be shown of several quotations that were checked. */
export interface Extent {
  /** How many the message has, of which not all may have been checked. */
  readonly claims: number;
  /** The largest number of findings wanted. */
  readonly limit: number;
  /** How many UTF-16 code units the words of all findings may have together, but for those of the first. */
  readonly room: number;
}

/**
 * One answer on several quotations of a message, in its order: how many came out how, then what is nearest to each.
 * What came out of those that have no finding, or none that is shown, is told in the note by their words.
 */
export function answerSeveral(all: readonly Checked[], { claims, limit, room }: Extent): Answer {
  const message = all.length < claims ? 'checked.headingOfSome' : 'checked.heading';
  const heading = say(message, { claims, checked: all.length, countedOutcomes: countOutcomes(all) });
  const shown = chosenFrom(all, limit, room);
  const findings = all.flatMap((checked) => shown.get(checked) ?? []);
  const note = noteOn(all, new Set(shown.keys()));
  return findings.length > 0 ? answered(heading, findings, note) : nothingFound(heading, note);
}

/** The findings of each quotation that are shown: where there is room for all, more than the nearest. */
function chosenFrom(all: readonly Checked[], limit: number, room: number): Map<Checked, Finding[]> {
  const found = all.filter(({ findings }) => findings.length > 0);
  const each = Math.max(1, Math.floor(Math.min(limit, shared) / all.length));
  const wanted = found.map(({ findings, apart }) => (apart ? [...findings] : findings.slice(0, each)));
  const fits = wanted.flat().length <= limit && lengthOf(wanted.flat()) <= room;
  const chosen = new Map<Checked, Finding[]>();
  let left = room;
  for (const [place, checked] of found.entries()) {
    const findings = (fits ? wanted[place] : wanted[place]?.slice(0, 1)) ?? [];
    left -= lengthOf(findings);
    if (place > 0 && (place >= limit || left < 0)) break;
    chosen.set(checked, findings);
  }
  return chosen;
}

const lengthOf = (findings: readonly Finding[]): number =>
  findings
    .flatMap(({ citation, further = [] }) => [citation, ...further])
    .reduce((sum, { exact }) => sum + exact.length, 0);

/** What the findings below a heading do not tell. */
function noteOn(all: readonly Checked[], shown: ReadonlySet<Checked>): string {
  const hidden = all.filter((checked) => !shown.has(checked));
  const share = Math.floor(roomForWords / Math.max(1, hidden.length));
  const longest = Math.min(wordsEach.most, Math.max(wordsEach.least, share));
  const outcomes = new Map<string, string[]>();
  for (const checked of hidden) {
    const outcome = tellOutcome(checked);
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), echoIn(longest, checked.words)]);
  }
  const told = [...outcomes].map(([outcome, words]) =>
    say('checked.quotationsWith', {
      outcomeAtOpening: atOpening(outcome),
      quotationsInMarks: inARow(words),
    }),
  );
  const apart = all.flatMap((checked) => (shown.has(checked) ? howItStands(checked, longest) : []));
  const claimants = new Set(all.flatMap(({ claimant }) => claimant?.note ?? []));
  return [...told, ...apart, ...claimants].join('\n');
}

/** Where the words of a quotation stand apart, that they do. */
function howItStands({ words, apart }: Checked, longest: number): string[] {
  if (!apart) return [];
  const quotationInMarks = echoIn(longest, words);
  return [say('checked.quotationStands', { quotationInMarks, howItStands: apart })];
}
