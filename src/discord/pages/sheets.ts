import type { Answer, Finding, Profile } from '../../model.js';
import { type PageShape, pagesOf } from './pagesOf.js';

/** What of an answer stands on one page. */
export interface Sheet {
  readonly findings: readonly Finding[];
  readonly people: readonly Profile[];
}

/**
 * The pages of an answer; only the first where it has none. People stand above the findings of each; those who stand alone are spread over
 * pages themselves, where the answer has pages.
 */
export function sheetsOf({ findings, people = [] }: Answer, shape: PageShape, isPaged: boolean): Sheet[] {
  if (findings.length > 0)
    return some(pagesOf(findings, shape), isPaged).map((page) => ({ findings: page, people }));
  if (!isPaged || people.length <= shape.findings) return [{ findings, people }];
  return Array.from({ length: Math.ceil(people.length / shape.findings) }, (_, page) => ({
    findings,
    people: people.slice(page * shape.findings, (page + 1) * shape.findings),
  }));
}

function some(pages: Generator<Finding[]>, isPaged: boolean): Finding[][] {
  if (isPaged) return [...pages];
  const { value, done } = pages.next();
  return done ? [] : [value];
}

/** Which page is seen where nobody says which: that of the part to be seen first, else the first. */
export function firstSeen(sheets: readonly Sheet[], { findings, reading }: Answer): number {
  const part = reading && findings[reading.at];
  const page = part ? sheets.findIndex((sheet) => sheet.findings.includes(part)) : 0;
  return Math.max(0, page);
}

/** How much of an answer does not stand on a page. */
export function leftBeside(sheet: Sheet, { findings, people = [] }: Answer): number {
  return findings.length - sheet.findings.length + people.length - sheet.people.length;
}
