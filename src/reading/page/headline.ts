import { type Kind, printsDay } from './kind.js';
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
/** How far above its article a headline without byline and date stands at most, in lines. */
const unsignedReach = 12;

const headlineKinds = new Set<Kind>(['fragment', 'remark', 'repeated', 'prose', 'unended', 'doubled']);
const openingKinds = new Set<Kind>(['prose', 'remark', 'fragment', 'unended', 'fused']);
const proseKinds = new Set<Kind>(['prose']);
/** A time of day, an address, the path of a page through its menus, a button. */
const noHeadline = /\b\d{1,2}[:.]\d{2}\b|^https?:|\s[>»›]\s|^share(?: \S{1,20}){0,2}$/i;
/** A few words that all begin with capitals name somebody, or another part of the site. */
const nameLike = /^\p{Lu}[\p{L}\p{N}.'’&-]{0,30}(?: \p{Lu}[\p{L}\p{N}.'’&-]{0,30}){1,4}$/u;

function mayBeHeadline({ kind, words, text, bulleted }: Scored): boolean {
  const fits = words >= 3 && words <= 26 && text.length <= 200;
  return (
    fits && !bulleted && headlineKinds.has(kind) && !/[.:,;…。：，、]$/.test(text) && !noHeadline.test(text)
  );
}

const signs = ({ kind, text }: Scored) =>
  kind === 'byline' || kind === 'dateline' || (kind === 'note' && printsDay(text));

/** How many words a standfirst has at most, and how far below it the byline stands, in lines. */
const longestStandfirst = 45;
const standfirstReach = 4;

/** In a list of teasers a date closes each of them; below a byline two paragraphs stand without one. */
function opensArticle(below: readonly Scored[]): boolean {
  const next = below.findIndex(signs);
  const prose = (next < 0 ? below : below.slice(0, next)).filter(({ kind }) => kind === 'prose');
  return prose.length > 1 || (next < 0 && prose.some(({ words }) => words > longestStandfirst));
}

/** The lines before the first prose; a sentence or two between headline and byline are a standfirst, no prose. */
function beforeProse(lines: readonly Scored[]): readonly Scored[] {
  const prose = lines.findIndex(({ kind }) => kind === 'prose');
  if (prose < 0) return lines;
  if ((lines[prose]?.words ?? 0) > longestStandfirst) return lines.slice(0, prose);
  const signature = lines.slice(0, prose + 1 + standfirstReach).findLastIndex(signs);
  const apart = lines.slice(prose + 1, Math.max(signature, prose)).every(({ kind }) => kind !== 'prose');
  const standfirst = signature > prose && apart && opensArticle(lines.slice(signature + 1));
  return lines.slice(0, standfirst ? signature + 1 : prose);
}

const dates = (lines: readonly Scored[]) => lines.filter(({ kind }) => kind === 'dateline').length;

/** A link in a list of dated links has other dates close above it, or many below it before any prose. */
const listed = (above: readonly Scored[], header: readonly Scored[]) => dates(above) > 1 || dates(header) > 3;

/** A line with prose directly above it is a subheading. */
const subheading = (above: readonly Scored[]) => above.slice(-2).some(({ kind }) => kind === 'prose');

/** Where the article begins below a line: at its first words below a byline, else at its first prose. */
function openingBelow(place: number, signature: number, below: readonly Scored[]): number {
  const kinds = signature >= 0 ? openingKinds : proseKinds;
  const skipped = below.slice(signature + 1).findIndex(({ kind }) => kinds.has(kind));
  return place + 2 + signature + Math.max(skipped, 0);
}

function judge(lines: readonly Scored[], place: number, line: Scored): Headline {
  const above = lines.slice(Math.max(place - 6, 0), place);
  const below = lines.slice(place + 1, place + 1 + headerReach);
  const header = beforeProse(below);
  const listing = listed(above, header);
  const signature = listing ? -1 : header.findLastIndex(signs);
  const signed = signature >= 0;
  const opening = openingBelow(place, signature, below);
  const taken = takenUp(line.text, lines.slice(opening, opening + openingReach));
  const dated = above.slice(-2).some(({ kind }) => kind === 'dateline');
  const shape = nameLike.test(line.text) ? -1.5 : line.words > 4 ? 1 : 0;
  const support = (signed ? 3 : 0) + (dated ? 1 : 0) + (line.copies > 1 ? 1 : 0) + shape + 4 * taken;
  const disowned = listing || (!signed && (subheading(above) || opening - place > unsignedReach));
  return { place, opening, signed, weight: disowned ? 0 : support - 0.15 * (opening - place - 1) };
}

/** The lines that may be a page's headline, with what speaks for each: byline below, copies, words taken up. */
export function headlinesOf(lines: readonly Scored[]): Headline[] {
  return [...lines.entries()]
    .filter(([, line]) => mayBeHeadline(line))
    .map(([place, line]) => judge(lines, place, line));
}
