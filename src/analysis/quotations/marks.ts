/** What a quotation mark may do at its place. */
type Turn = 'opens' | 'closes' | 'either';

/** A quotation mark in a paragraph. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly turn: Turn;
  readonly single: boolean;
}

const MARK = /[“”„"«»]|''|``|‘‘|’’|[‘’']/g;

/**
 * The marks of a paragraph that may open or close a quotation. Apostrophes, inches and feet are left out by
 * what stands beside them; for straight marks it may stay open which way they turn.
 */
export function findMarks(paragraph: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index: at, 0: found } of paragraph.matchAll(MARK)) {
    const single = /^[‘’']$/.test(found);
    const turn = single ? singleTurn(paragraph, at, found) : doubleTurn(paragraph, at, found);
    if (turn) marks.push({ at, length: found.length, turn, single });
  }
  return marks;
}

/** A curly mark turns as it is drawn, unless its neighbours say clearly that it was drawn wrong. */
function doubleTurn(paragraph: string, at: number, mark: string): Turn | undefined {
  const before = paragraph[at - 1] ?? ' ';
  const after = paragraph[at + mark.length] ?? ' ';
  const looksOpening = /[\s([—–\-‘':/]/.test(before) && /\S/.test(after);
  const looksClosing = /\S/.test(before) && /[\s.,;:!?)\]—–-]/.test(after);
  if (/[“„«]|``|‘‘/.test(mark))
    return looksClosing && !looksOpening && /[\p{L}.,!?]/u.test(before) ? 'closes' : 'opens';
  if (/[”»]|’’/.test(mark))
    return looksOpening && !looksClosing && /\s/.test(before) && /[\p{L}\p{N}]/u.test(after)
      ? 'opens'
      : 'closes';
  if (/\d/.test(before) && mark === '"' && /[\s,.]/.test(after)) return 'closes';
  if (looksOpening !== looksClosing) return looksOpening ? 'opens' : 'closes';
  return 'either';
}

/** Between letters a single mark is an apostrophe; before "90s" or "em" it stands for what was left out. */
function singleTurn(paragraph: string, at: number, mark: string): Turn | undefined {
  const before = paragraph[at - 1] ?? ' ';
  const after = paragraph[at + 1] ?? ' ';
  if (/[\s([—–"“]/.test(before))
    return opensSingle(paragraph.slice(at + 1, at + 8), mark) ? 'opens' : undefined;
  if (mark === '‘') return /[\p{L}\p{N}]/u.test(before) ? undefined : 'opens';
  if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return undefined;
  return /\d/.test(before) && /[\s\d]/.test(after) ? undefined : 'closes';
}

function opensSingle(after: string, mark: string): boolean {
  if (!/^[\p{L}\p{N}[$£€#@…]/u.test(after)) return false;
  if (/^(?:\d0s|em\b|til\b|cause\b|twas\b|n\b|bout\b|tis\b)/i.test(after)) return false;
  return mark !== '’' || /^\p{Lu}/u.test(after);
}
