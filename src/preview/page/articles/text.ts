import { element } from '../element.js';
import type { ShownKind } from './kinds.js';
import type { Place } from './place.js';
import { type Segment, segmentsOf } from './segments.js';
import type { ArticleView, Mark } from './views.js';

/** A mark as it is shown; `here` is what the address refers to. */
export type ShownMark = Omit<Mark, 'kind'> & { readonly kind: ShownKind };

/** The text of an article as an element: its letters, and nothing else, are the text of that. */
export interface ShownText {
  readonly element: HTMLElement;
  /** The marks over a piece of it, the widest kinds first. */
  marksAt(piece: Element): readonly ShownMark[];
  /** The piece with which what is referred to begins. */
  readonly here: HTMLElement | undefined;
}

/** Marks of which nothing is told: they only set the article apart from the rest, or the place from the article. */
const isSilent = ({ kind }: ShownMark): boolean => kind === 'own' || kind === 'here';

export function showText({ text, start, marks }: ArticleView, place: Place | null): ShownText {
  const shown: readonly ShownMark[] = place ? [...marks, { kind: 'here', ...place, told: [] }] : marks;
  const whole = { start, end: start + text.length };
  const pieces = new Map<Element, readonly ShownMark[]>();
  const segments = segmentsOf(whole, shown).map((segment) => {
    const piece = pieceOf(segment, text.slice(segment.start - start, segment.end - start));
    pieces.set(piece, segment.marks);
    return piece;
  });
  const isHere = (piece: HTMLElement) => piece.classList.contains('here');
  return {
    element: element('div', { class: 'text', id: 'text' }, ...segments),
    marksAt: (piece) => pieces.get(piece) ?? [],
    here: segments.find(isHere),
  };
}

function pieceOf({ start, end, marks }: Segment<ShownMark>, letters: string): HTMLElement {
  const beginning = marks.filter((mark) => mark.start === start && !isSilent(mark));
  return element(
    'span',
    {
      class: classesOf(marks).join(' '),
      'data-begins': beginning.length > 0 ? beginning.map(({ kind }) => kind).join(' ') : null,
      'data-speaker': labelOf('quotation', beginning),
      'data-value': labelOf(
        'date',
        marks.filter((mark) => mark.end === end),
      ),
      'data-names': labelOf(
        'person',
        marks.filter((mark) => mark.end === end),
      ),
    },
    letters,
  );
}

/** What of the text is nobody's own was left out. The tone is that of the innermost mark that has one. */
function classesOf(marks: readonly ShownMark[]): string[] {
  const kinds = marks.map(({ kind }) => kind);
  const tone = marks.flatMap((mark) => mark.tone ?? []).at(-1);
  return [
    ...kinds,
    ...(kinds.includes('own') ? [] : ['left-out']),
    ...(tone === undefined ? [] : [`tone-${tone}`]),
  ];
}

const labelOf = (kind: ShownKind, marks: readonly ShownMark[]): string | null =>
  marks.find((mark) => mark.kind === kind)?.label ?? null;
