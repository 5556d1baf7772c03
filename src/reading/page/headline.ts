import type { Kind } from './kind.js';
import type { Scored } from './score.js';
import { takenUp } from './words.js';

/** A line that may be the article's headline, and how much speaks for it. */
export interface Headline {
  /** The line's place in the page. */
  readonly place: number;
  /** The place of the first line below it that may be the article's. */
  readonly opening: number;
  /** A byline or a date stands below it, before any prose. */
  readonly signed: boolean;
  readonly weight: number;
}

/** How far below a headline the first prose stands at most, in lines, and how far the opening reaches. */
const headerReach = 16;
const openingReach = 12;

const headlineKinds = new Set<Kind>(['fragment', 'remark', 'repeated', 'prose', 'unended', 'doubled']);
const openingKinds = new Set<Kind>(['prose', 'remark', 'fragment', 'unended', 'fused']);
const clock = /\b\d{1,2}[:.]\d{2}\b|^https?:/;

function mayBeHeadline({ kind, words, text, bulleted }: Scored): boolean {
  const fits = words >= 3 && words <= 26 && text.length <= 200;
  return fits && !bulleted && headlineKinds.has(kind) && !/[.:,;…]$/.test(text) && !clock.test(text);
}

/** Where the first byline or date below a line stands, counted from it, before any prose; -1 without. */
function signatureBelow(below: readonly Scored[]): number {
  const prose = below.findIndex(({ kind }) => kind === 'prose');
  const header = prose < 0 ? below : below.slice(0, prose);
  return header.findLastIndex(({ kind }) => kind === 'byline' || kind === 'dateline');
}

function judge(lines: readonly Scored[], place: number, line: Scored): Headline {
  const below = lines.slice(place + 1, place + 1 + headerReach);
  const signature = signatureBelow(below);
  const signed = signature >= 0;
  const wanted = signed ? openingKinds : new Set<Kind>(['prose']);
  const skipped = below.slice(signature + 1).findIndex(({ kind }) => wanted.has(kind));
  const opening = place + 2 + signature + Math.max(skipped, 0);
  const subheading =
    !signed && lines.slice(Math.max(place - 2, 0), place).some(({ kind }) => kind === 'prose');
  const taken = takenUp(line.text, lines.slice(opening, opening + openingReach));
  const datedAbove = lines.slice(Math.max(place - 2, 0), place).some(({ kind }) => kind === 'dateline');
  const support =
    (signed ? 3 : 0) +
    (line.copies > 1 ? 1 : 0) +
    4 * taken +
    (datedAbove ? 1 : 0) +
    (line.words > 4 ? 1 : 0);
  return { place, opening, signed, weight: subheading ? 0 : support - 0.15 * (opening - place - 1) };
}

/** The lines that may be a page's headline, with what speaks for each: byline below, copies, words taken up. */
export function headlinesOf(lines: readonly Scored[]): Headline[] {
  return [...lines.entries()]
    .filter(([, line]) => mayBeHeadline(line))
    .map(([place, line]) => judge(lines, place, line));
}
