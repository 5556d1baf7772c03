import type { Finding } from '../../model.js';
import { rooms } from '../limits.js';
import type { FindingRoom, RenderedFinding } from '../renderFinding.js';

/** A finding as it is shown on a page. */
export interface Laid extends RenderedFinding {
  readonly finding: Finding;
}

/** What a page holds at most, and how its findings look. */
export interface PageShape {
  readonly findings: number;
  /** Code units of Markdown. */
  readonly room: number;
  /** What stands above each finding of a page, as Markdown, or ''. A finding in front may have more above it. */
  headingsOf(page: readonly Finding[]): readonly string[];
  render(finding: Finding, room: FindingRoom): RenderedFinding;
  /** Whether its words are to be whole even if fewer findings stand on a page. */
  keepsWhole(finding: Finding): boolean;
}

const unlimited = Number.POSITIVE_INFINITY;
const shortest = Math.min(...rooms.onFullPage);

/** A finding, how many code units its words have where room is scarce, and how long it is then as Markdown. */
interface Sized {
  readonly finding: Finding;
  readonly words: number;
  readonly length: number;
}

/**
 * The findings of each page, in order: on each as many as fit with their words at the shortest, and at least one.
 * Every finding stands on exactly one page, whichever page is shown. Words that are to be whole are, and shortened only
 * where a page has no room for them alone.
 */
export function* pagesOf(findings: readonly Finding[], shape: PageShape): Generator<Finding[]> {
  let page: Finding[] = [];
  let used = 0;
  for (const finding of findings) {
    const length = takesAll(finding, shape) ? shape.room : atLeast(finding, shape).length;
    const headings = shape.headingsOf([...page, finding]);
    const fits = used + length + lengthOf(headings) <= shape.room;
    if (page.length > 0 && !(page.length < shape.findings && fits)) {
      yield page;
      page = [];
      used = 0;
    }
    page.push(finding);
    used += length;
  }
  if (page.length > 0) yield page;
}

/** The least of a finding that is shown: without other outlets. */
function atLeast(finding: Finding, shape: PageShape): Sized {
  const lengthAt = (words: number) => shape.render(finding, { all: 0, words, printing: 0 }).text.length;
  if (!shape.keepsWhole(finding)) return { finding, words: shortest, length: lengthAt(shortest) };
  const room = shape.room - lengthOf(shape.headingsOf([finding]));
  const whole = takesAll(finding, shape) ? unlimited : lengthAt(unlimited);
  if (whole <= room) return { finding, words: unlimited, length: whole };
  const words = wordsThatFit(room, lengthAt);
  return { finding, words, length: lengthAt(words) };
}

/** How much of the room words have beside the rest; that says how much of them is cut, and so is longer or shorter. */
function wordsThatFit(room: number, lengthAt: (words: number) => number): number {
  let words = room - lengthAt(0);
  while (words > shortest && lengthAt(words) > room) words -= lengthAt(words) - room;
  return Math.max(shortest, words);
}

/** Whether words that are to be whole are longer than a page, however they are escaped. */
function takesAll(finding: Finding, { room, keepsWhole }: PageShape): boolean {
  const { citation, further = [] } = finding;
  return keepsWhole(finding) && lengthOf([citation, ...further].map(({ exact }) => exact)) > room;
}

/**
 * The findings of a page as Markdown, together in at most `room` code units where `pagesOf` has put them on it.
 * Where they do not fit as they are, their words are shortened first, but for those that are to be whole; where that
 * is not enough, their other outlets share what is left: those that need less leave it to those that need more.
 */
export function layOut(page: readonly Finding[], shape: PageShape): Laid[] {
  const headings = shape.headingsOf(page);
  const laid = fitted(page, shape.room - lengthOf(headings), shape);
  return laid.map((one, place) => ({ ...one, text: `${headings[place] ?? ''}${one.text}` }));
}

function fitted(page: readonly Finding[], room: number, shape: PageShape): Laid[] {
  const least = page.map((finding) => atLeast(finding, shape));
  for (const { words, printing } of rooms.onPage) {
    const whole = inFull(least, room, { words, printing: Math.min(printing, room) }, shape);
    if (whole) return whole;
  }
  const bareAt = (words: number) =>
    least.map((one) => laidOut(one, { all: 0, words, printing: 0 }, shape).text.length);
  const words = rooms.onFullPage.find((most) => sumOf(bareAt(most)) <= room) ?? shortest;
  const bare = bareAt(words);
  const wanted = least.map((one, i) => {
    const beside = { all: (bare[i] ?? 0) + room, words, printing: rooms.printing };
    const { text, left } = laidOut(one, beside, shape);
    return left > 0 ? room : text.length - (bare[i] ?? 0);
  });
  const shares = fairShares(wanted, room - sumOf(bare));
  return least.map((one, i) =>
    laidOut(one, { all: (bare[i] ?? 0) + (shares[i] ?? 0), words, printing: rooms.printing }, shape),
  );
}

/** All findings of a page with all of their other outlets; `null` where they do not fit. */
function inFull(
  page: readonly Sized[],
  room: number,
  size: Omit<FindingRoom, 'all'>,
  shape: PageShape,
): Laid[] | null {
  const laid: Laid[] = [];
  let used = 0;
  for (const one of page) {
    const next = laidOut(one, { ...size, all: Math.max(1, room - used) }, shape);
    used += next.text.length;
    if (used > room || next.left > 0) return null;
    laid.push(next);
  }
  return laid;
}

function laidOut({ finding, words }: Sized, room: FindingRoom, shape: PageShape): Laid {
  return { finding, ...shape.render(finding, { ...room, words: Math.max(words, room.words) }) };
}

/** Who wants no more than an equal share has it; what such leave is shared by the others. */
function fairShares(wanted: readonly number[], room: number): number[] {
  const shares = wanted.map(() => 0);
  let left = Math.max(0, room);
  const modestFirst = [...wanted.entries()].sort(([, one], [, other]) => one - other);
  for (const [turn, [place, want]] of modestFirst.entries()) {
    const share = Math.min(want, Math.floor(left / (wanted.length - turn)));
    shares[place] = share;
    left -= share;
  }
  return shares;
}

const lengthOf = (texts: readonly string[]): number => sumOf(texts.map(({ length }) => length));
const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);
