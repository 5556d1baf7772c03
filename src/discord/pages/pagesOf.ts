import type { Finding } from '../../model.js';
import { rooms } from '../limits.js';
import { renderFinding } from '../renderFinding.js';

/** What a page holds at most. */
export interface PageShape {
  readonly findings: number;
  /** Code units of Markdown. */
  readonly room: number;
  /** What stands above each finding of a page, as Markdown, or ''. A finding in front may have more above it. */
  headingsOf(page: readonly Finding[]): readonly string[];
}

/**
 * The findings of each page, in order: on each as many as fit with their words at the shortest, and at least one.
 * Every finding stands on exactly one page, whichever page is shown.
 */
export function pagesOf(findings: readonly Finding[], shape: PageShape): Finding[][] {
  const pages: Finding[][] = [];
  let used = 0;
  for (const finding of findings) {
    const { length } = renderFinding(finding, 0, shortest);
    const page = pages.at(-1) ?? [];
    const headings = shape.headingsOf([...page, finding]);
    const fits = used + length + lengthOf(headings) <= shape.room;
    if (page.length > 0 && page.length < shape.findings && fits) {
      page.push(finding);
      used += length;
    } else {
      pages.push([finding]);
      used = length;
    }
  }
  return pages;
}

const shortest = Math.min(...rooms.onFullPage);

/**
 * The findings of a page as Markdown, together in at most `room` code units where `pagesOf` has put them on it.
 * Where they do not fit as they are, their words are shortened first; where that is not enough, their other
 * outlets share what is left: those that need less leave it to those that need more.
 */
export function layOut(page: readonly Finding[], shape: PageShape): string[] {
  const headings = shape.headingsOf(page);
  const texts = fitted(page, shape.room - lengthOf(headings));
  return texts.map((text, place) => `${headings[place] ?? ''}${text}`);
}

function fitted(page: readonly Finding[], room: number): string[] {
  for (const words of rooms.onPage) {
    const whole = page.map((finding) => renderFinding(finding, Number.POSITIVE_INFINITY, words));
    if (lengthOf(whole) <= room) return whole;
  }
  const fitting = rooms.onFullPage.find((words) => lengthOf(bare(page, words)) <= room);
  return shareOut(page, room, fitting ?? shortest);
}

/** The findings without other outlets. */
const bare = (page: readonly Finding[], words: number): string[] =>
  page.map((finding) => renderFinding(finding, 0, words));

function shareOut(page: readonly Finding[], room: number, words: number): string[] {
  const least = bare(page, words).map(({ length }) => length);
  const whole = page.map((finding) => renderFinding(finding, Number.POSITIVE_INFINITY, words).length);
  const wanted = whole.map((length, place) => length - (least[place] ?? 0));
  const shares = fairShares(wanted, room - least.reduce((sum, length) => sum + length, 0));
  return page.map((finding, place) =>
    renderFinding(finding, (least[place] ?? 0) + (shares[place] ?? 0), words),
  );
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

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
