import stringWidth from 'string-width';
import type { Span } from '../model.js';
import { harmless } from './harmless.js';
import { type Paper, styled } from './paper.js';

/** Breaks text at spaces into indented lines; the first carries what the indent shows. */
export function wrap(text: string, indent: string, { width }: Paper): string {
  const safe = harmless(text);
  const further = ' '.repeat(stringWidth(indent));
  const lines = linesOf(safe, width - further.length).map(({ start, end }) => safe.slice(start, end));
  return lines.map((line, i) => (line === '' ? '' : `${i === 0 ? indent : further}${line}`)).join('\n');
}

/**
 * The same with stretches of the text marked: underlined where the paper has colours, else by a line of `^`
 * below theirs, which nobody can take for the article's.
 */
export function wrapMarked(text: string, marked: readonly Span[], indent: string, paper: Paper): string {
  const lines = piecesOfLines(text, marked, paper.width - indent.length);
  return indented(
    lines.flatMap((pieces) => (paper.colour ? [set('underline', pieces, paper)] : withCarets(pieces))),
    indent,
  );
}

/** The same with a stretch of the text bold where the paper has colours, else as all of it. */
export function wrapBold(text: string, bold: Span, indent: string, paper: Paper): string {
  const lines = piecesOfLines(text, [bold], paper.width - indent.length);
  return indented(
    lines.map((pieces) => set('bold', pieces, paper)),
    indent,
  );
}

function piecesOfLines(text: string, marked: readonly Span[], width: number): Piece[][] {
  const safe = harmless(text);
  return linesOf(safe, width).map((line) => piecesOf(safe, line, marked));
}

const indented = (lines: readonly string[], indent: string): string =>
  lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');

/** What marked words are called on a paper. */
export const markOf = ({ colour }: Paper): string => (colour ? 'Underlined words' : 'Words above ^^^');

interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const set = (style: 'underline' | 'bold', pieces: readonly Piece[], paper: Paper): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? styled(style, text, paper) : text)).join('');

function withCarets(pieces: readonly Piece[]): string[] {
  const line = pieces.map(({ text }) => text).join('');
  if (!pieces.some(({ isMarked }) => isMarked)) return [line];
  const below = pieces.map(({ text, isMarked }) => spaceOf(text, isMarked ? '^' : ' ')).join('');
  return [line, below.trimEnd()];
}

/** As much of a sign as text takes columns; tabs stay, for how much they take depends on where they stand. */
const spaceOf = (text: string, sign: string): string =>
  text.replace(/[^\t]+/g, (letters) => sign.repeat(stringWidth(letters)));

/** A line in pieces, marked and not. */
function piecesOf(text: string, line: Span, marked: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = line.start;
  for (const span of marked) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, line.end)];
    if (start >= end) continue;
    pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at, line.end), isMarked: false }];
}

/** Where lines of at most `width` code units begin and end, in a text that is broken at its spaces. */
function linesOf(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let line: Span = { start: 0, end: 0 };
  for (const { 0: token, index: start } of text.matchAll(/\r?\n|[^ \r\n]+/g)) {
    const end = start + token.length;
    const isFull = token.endsWith('\n') || (line.start < line.end && end - line.start > width);
    if (isFull) lines.push(line);
    if (token.endsWith('\n')) line = { start: end, end };
    else line = isFull || line.start === line.end ? { start, end } : { start: line.start, end };
  }
  return [...lines, line];
}
