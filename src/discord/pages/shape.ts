import type { Answer, Finding } from '../../model.js';
import { headingsOf } from '../../telling/headings.js';
import { isQuoted } from '../../wording.js';
import { type ButtonKind, restOn } from '../findingButtons.js';
import { remembering } from '../remembering.js';
import { findingRenderer } from '../renderFinding.js';
import { renderPart } from '../renderReading.js';
import { renderYears } from '../renderYears.js';
import type { PageShape } from './pagesOf.js';

type Size = Pick<PageShape, 'findings' | 'room'>;

/** How the findings of an answer are put on pages of a size. Below them stand buttons of some kinds. */
export function shapeOf(answer: Answer, size: Size, kinds: readonly ButtonKind[]): PageShape {
  return answer.reading ? partsOf(answer, size) : findingsOf(answer, size, kinds);
}

/** Quotations are whole, also where that leaves room for fewer. */
function findingsOf(answer: Answer, size: Size, kinds: readonly ButtonKind[]): PageShape {
  const headingOver = (one: Finding) => headingsOf({ ...answer, findings: [one] })[0] ?? null;
  const rendererOf = remembering((one: Finding) =>
    findingRenderer(one, () => restOn(one, kinds), headingOver(one)),
  );
  return {
    ...size,
    headingsOf: (page) => renderYears({ ...answer, findings: page }),
    render: (finding, room) => rendererOf(finding)(room),
    keepsWhole: isQuoted,
  };
}

/** All parts of an article that is read are whole. */
function partsOf({ findings, reading }: Answer, size: Size): PageShape {
  const at = findings[reading?.at ?? -1];
  return {
    ...size,
    headingsOf: (page: readonly Finding[]) => page.map(() => ''),
    render: (part, room) => renderPart(part, room, part === at),
    keepsWhole: () => true,
  };
}
