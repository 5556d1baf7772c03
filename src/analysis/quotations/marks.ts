/** What a quotation mark may do at its place. */
type Turn = 'opens' | 'closes' | 'either';

/** A quotation mark in a paragraph. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly turn: Turn;
  readonly single: boolean;
}

/** `''Twas cold,' he said`: a single mark and an apostrophe at the beginning, where no other `''` closes. */
const MARK = /^'(?='[Tt](?:was|is|will|were)\b(?![\s\S]*''))|[“”„"«»「」『』]|''|``|‘‘|’’|[‘’'‚‹›]/g;
const SINGLE = /^[‘’'‚‹›]$/;

/**
 * The marks of a paragraph that may open or close a quotation. Apostrophes, inches and feet are left out by
 * what stands beside them; for straight marks it may stay open which way they turn.
 */
export function findMarks(paragraph: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index: at, 0: found } of paragraph.matchAll(MARK)) {
    const single = SINGLE.test(found);
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
  if (/[「」『』]/.test(mark)) return /[「『]/.test(mark) ? 'opens' : 'closes';
  if (/[“„«]|``|‘‘/.test(mark))
    return looksClosing && !looksOpening && /[\p{L}.,!?]/u.test(before) ? 'closes' : 'opens';
  if (/[”»]|’’/.test(mark))
    return looksOpening && !looksClosing && /[\s([]/.test(before) && /[\p{L}\p{N}]/u.test(after)
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
  if (/[\s([—–"“„«»]/.test(before)) return opensSingle(paragraph, at, mark) ? 'opens' : undefined;
  if (mark === '‚') return undefined;
  const isInside = /[\p{L}\p{N}]/u.test(after);
  // German closes with the mark that opens in English.
  if (mark === '‘') return /[\p{L}\p{N}.,!?]/u.test(before) ? (isInside ? undefined : 'closes') : 'opens';
  if (isInside || /\s/.test(before)) return undefined;
  return /\d/.test(before) && /[\s\d]/.test(after) ? undefined : 'closes';
}

/** What an apostrophe at the beginning of a word stands for: "'90s", "'em". */
const ELISION = /^(?:\d0s|(?:em|til|cause|twas|n|bout|tis|twill|round|cuz|coz|nuff|ere)\b)/i;

/** "in '08", "the class of ’92": a year without its century. */
const YEAR =
  /(?:^|[\s('‘"“])(?:in|of|the|since|from|until|till|by|late|early|spring|summer|fall|autumn|winter) $/i;

function opensSingle(paragraph: string, at: number, mark: string): boolean {
  const after = paragraph.slice(at + 1, at + 8);
  if (/^'t/i.test(after)) return true;
  if (!/^[\p{L}\p{N}[$£€#@…]/u.test(after) || ELISION.test(after)) return false;
  if (/^\d\d(?!\d)/.test(after) && YEAR.test(paragraph.slice(Math.max(0, at - 8), at))) return false;
  return mark !== '’' || /^\p{Lu}/u.test(after);
}
