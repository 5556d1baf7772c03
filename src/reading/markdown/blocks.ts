import type { Span } from '../../model.js';
import { linesOf, trimmed } from '../lines.js';

type Kind = 'heading' | 'item' | 'quotation' | 'paragraph' | 'mark';

/** A block, or one line of it, without the mark it begins with. */
export interface Block extends Span {
  readonly kind: Kind;
  /** Of a heading: how many `#` it has. */
  readonly level: number;
}

/** The marks that a line may begin with, first match wins. What they match is no body. */
const marks: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'mark', pattern: /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:[*_-] ){2,40}[*_-])\s*$/ },
  { kind: 'mark', pattern: /^ {0,3}(?:```|~~~).*$/ },
  { kind: 'mark', pattern: /^\s*!\[[^\]]*\]\([^)]*\)\s*$/ },
  { kind: 'heading', pattern: /^ {0,3}(#{1,6})(?:\s|$)/ },
  { kind: 'quotation', pattern: /^ {0,3}(?:> ?){1,20}/ },
  { kind: 'item', pattern: /^[ \t]*(?:[-*+•]|\d{1,4}[.)])[ \t]/ },
];

/** The offsets between HTML comments; one that is never closed hides the rest. */
function outsideComments(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start < text.length) {
    const open = text.indexOf('<!--', start);
    if (open < 0) return [...spans, { start, end: text.length }];
    spans.push({ start, end: open });
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return spans;
    start = close + 3;
  }
  return spans;
}

/** A line without the mark it begins with, and what the mark says; `null` for a line with nothing else. */
function markedLine(text: string, { start, end }: Span): Block | null {
  const line = text.slice(start, end);
  for (const { kind, pattern } of marks) {
    const mark = pattern.exec(line);
    if (!mark) continue;
    const rest = kind === 'mark' ? null : trimmed(text, start + mark[0].length, end);
    return rest && { ...rest, kind, level: mark[1]?.length ?? 0 };
  }
  const rest = trimmed(text, start, end);
  return rest && { ...rest, kind: 'paragraph', level: 0 };
}

const continues = (block: Block, line: Block) =>
  block.kind !== 'heading' &&
  (line.kind === 'paragraph' || (line.kind === 'quotation' && block.kind === 'quotation'));

/** The blocks of one visible stretch; a wrapped paragraph is one block. */
function blocksBetween(text: string, visible: Span): Block[] {
  const blocks: Block[] = [];
  let ended = true;
  for (const span of linesOf(text, visible.start, visible.end)) {
    const line = markedLine(text, span);
    const last = blocks.at(-1);
    if (line && last && !ended && continues(last, line)) blocks.splice(-1, 1, { ...last, end: line.end });
    else if (line) blocks.push(line);
    ended = line === null;
  }
  return blocks;
}

/**
 * The blocks of Markdown from an offset on: headings, list items, block quotations and paragraphs, without
 * the marks at their start, without HTML comments.
 */
export function markdownBlocks(text: string, from: number): Block[] {
  return outsideComments(text, from).flatMap((visible) => blocksBetween(text, visible));
}
