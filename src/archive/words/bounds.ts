/** Initials ("U.S."), numbers ("1,000.5"), and words with what an apostrophe joins to them. */
const wordPattern = /(?:\p{L}\.){1,9}\p{L}(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Initials of one word, at most; more are a list. */
const mostInitials = 9;

/** What a code unit is in a word; 0 where that was not asked yet. */
const letter = 1;
const digit = 2;
const apart = 3;
const half = 4;
const kinds = new Uint8Array(0x10000);

const stop = 0x2e;
const comma = 0x2c;
const apostrophes: ReadonlySet<number> = new Set([0x27, 0x2019]);

/**
 * Where the words of a text begin and end, one after the other: what `wordPattern` finds, told code unit by code unit.
 * Texts with letters of two code units, which are rare, are left to the pattern itself.
 */
export function wordBoundsOf(text: string): number[] {
  const bounds: number[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === half) return boundsByPattern(text);
    const end = kind === apart ? at : endOfWord(text, at, kind);
    if (end > at) bounds.push(at, end);
    at = Math.max(end, at + 1);
  }
  return bounds;
}

/** The same, by the pattern. */
export function boundsByPattern(text: string): number[] {
  const bounds: number[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) bounds.push(index, index + word.length);
  return bounds;
}

function endOfWord(text: string, at: number, kind: number): number {
  if (kind === digit) return endOfNumber(text, at);
  return endOfInitials(text, at) ?? endOfJoined(text, at);
}

/** Behind letters that each have a stop behind them, and a last one that need not; `null` where there are no two. */
function endOfInitials(text: string, at: number): number | null {
  let initials = 0;
  let next = at;
  while (initials < mostInitials && kindAt(text, next) === letter && text.charCodeAt(next + 1) === stop) {
    initials++;
    next += 2;
  }
  const isLast = kindAt(text, next) === letter && kindAt(text, next + 1) !== letter;
  if (isLast && initials > 0) return next + 1;
  return initials > 1 ? next - 1 : null;
}

function endOfNumber(text: string, at: number): number {
  let end = endOf(text, at, digit);
  for (;;) {
    const sign = text.charCodeAt(end);
    if ((sign !== stop && sign !== comma) || kindAt(text, end + 1) !== digit) return end;
    end = endOf(text, end + 1, digit);
  }
}

/** Behind letters and numbers, and the letters that apostrophes join to them. */
function endOfJoined(text: string, at: number): number {
  let end = at;
  while (kindAt(text, end) === letter || kindAt(text, end) === digit) end++;
  while (apostrophes.has(text.charCodeAt(end)) && kindAt(text, end + 1) === letter)
    end = endOf(text, end + 1, letter);
  return end;
}

function endOf(text: string, at: number, kind: number): number {
  let end = at;
  while (kindAt(text, end) === kind) end++;
  return end;
}

/** What stands at a place of a text; behind its end nothing that belongs to a word. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return apart;
  const unit = text.charCodeAt(at);
  return kinds[unit] || learnKind(unit);
}

function learnKind(unit: number): number {
  const kind = kindOf(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return half;
  const character = String.fromCharCode(unit);
  if (/\p{L}/u.test(character)) return letter;
  return /\p{N}/u.test(character) ? digit : apart;
}
