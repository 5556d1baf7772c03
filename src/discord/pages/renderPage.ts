import type { Command } from '../../command.js';
import type { Answer, Finding } from '../../model.js';
import { marksDiffering } from '../../telling/tell.js';
import { limits, rooms } from '../limits.js';
import { attached, gallery, type Picture } from '../picture.js';
import {
  accents,
  boldMeans,
  containing,
  type MessageBody,
  renderAnswer,
  renderHeading,
  renderNote,
  renderPeopleOf,
  textDisplays,
} from '../render.js';
import { renderYears } from '../renderYears.js';
import { pageButtons } from './buttons.js';
import type { Turn } from './pageState.js';
import { layOut, pagesOf } from './pagesOf.js';

/** One page of an answer, to be sent with a picture or without. */
export interface Page {
  /** What stands on it; nothing where the answer has no pages, and so no picture of one. */
  readonly findings: readonly Finding[];
  body(picture: Picture | null): MessageBody;
}

/** The page of an answer that is wanted, where its command has pages; else all of it, as far as it fits. */
export function pageFor(answer: Answer, wanted: Turn, commands: readonly Command[]): Page {
  const size = commands.find(({ name }) => name === wanted.command)?.page;
  return size === undefined ? wholeAnswer(answer) : pageOf(answer, wanted, size);
}

function wholeAnswer(answer: Answer): Page {
  return { findings: [], body: () => renderAnswer(answer) };
}

/**
 * The page of an answer that is wanted, or its last one where it has fewer, inside all of Discord's limits. Every
 * page has the same room for findings, whichever is shown; what they leave of it the note has.
 */
export function pageOf(answer: Answer, wanted: Turn, mostFindings: number): Page {
  const top = [renderHeading(answer), renderPeopleOf(answer)];
  const leastNote = renderNote(answer, rooms.pageNote).length;
  const legend = answer.findings.some(marksDiffering) ? boldMeans : '';
  const room = limits.text - rooms.moreWithout - [...top, legend].join('\n').length - leastNote;
  const headingsOf = (page: readonly Finding[]) => renderYears({ ...answer, findings: page });
  const shape = { findings: mostFindings, room, headingsOf };
  const pages = pagesOf(answer.findings, shape);
  const shown = Math.min(wanted.page ?? pageWith(answer.reading?.at ?? 0, pages), pages.length - 1);
  const findings = pages[shown];
  if (findings === undefined) return wholeAnswer(answer);
  const row = pages.length > 1 ? pageButtons(wanted, shown, pages.length) : null;
  const isCutOff = pages.length > 1 && row === null;
  const more = isCutOff ? tellMore(answer.findings.length - findings.length) : '';
  const texts = layOut(findings, shape);
  const note = renderNote(answer, leastNote + Math.max(0, room - texts.join('').length));
  const footer = [note, more, legend].filter(Boolean).join('\n');
  const below = [...textDisplays([...texts, footer]), ...(row ? [row] : [])];
  return {
    findings,
    body: (picture) => ({
      ...containing([...textDisplays(top), ...gallery(picture), ...below], accents[answer.outcome]),
      ...attached(picture),
    }),
  };
}

/** Which of the pages has the finding in this place. */
const pageWith = (place: number, pages: readonly (readonly Finding[])[]): number =>
  pages.flatMap((page, number) => page.map(() => number))[place] ?? 0;

/** What is said where there can be no buttons. */
const tellMore = (left: number): string =>
  `${left} more found. What was asked is too long for buttons to turn pages: ask in fewer words to see them.`;
