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
 * Where they do not fit as they are, their words are shortened first; where that is not enough, each one's other
 * outlets have an equal share of what is left.
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
  let left = room - least.reduce((sum, length) => sum + length, 0);
  return page.map((finding, place) => {
    const own = least[place] ?? 0;
    const share = Math.max(0, Math.floor(left / (page.length - place)));
    const text = renderFinding(finding, own + share, words);
    left -= text.length - own;
    return text;
  });
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
