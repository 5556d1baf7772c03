import { type Inline, readInline } from './markdown.js';

/** What a text of Discord's Markdown consists of, line by line. */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'heading'; readonly level: number; readonly parts: readonly Inline[] }
  | { readonly kind: 'small'; readonly parts: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'code'; readonly text: string };

export interface Item {
  /** How far it stands in, from 0. */
  readonly depth: number;
  /** Its number, or `null` where it has none. */
  readonly number: number | null;
  readonly parts: readonly Inline[];
}

/** What a line is by its beginning. */
interface Rule {
  readonly shape: RegExp;
  block(match: RegExpExecArray): Block;
}

/** In order: the first that fits. */
const rules: readonly Rule[] = [
  {
    shape: /^(#{1,3}) +(\S.*)$/s,
    block: ([, signs = '', words = '']) => ({
      kind: 'heading',
      level: signs.length,
      parts: readInline(words),
    }),
  },
  { shape: /^-# +(\S.*)$/s, block: ([, words = '']) => ({ kind: 'small', parts: readInline(words) }) },
  {
    shape: /^( {0,20})(?:[-*]|(\d{1,9})\.) +(\S.*)$/s,
    block: ([, indent = '', number, words = '']) => ({
      kind: 'list',
      items: [
        {
          depth: Math.min(10, Math.floor(indent.length / 2)),
          number: number === undefined ? null : Number(number),
          parts: readInline(words),
        },
      ],
    }),
  },
];

/** A text of Discord's Markdown. */
export function readBlocks(markdown: string): Block[] {
  return blocksOf(markdown.split('\n'), true);
}

function blocksOf(lines: readonly string[], mayQuote: boolean): Block[] {
  const blocks: Block[] = [];
  const fences = lines.flatMap((line, place) => (line.startsWith('```') ? [place] : []));
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    while (fences[0] !== undefined && fences[0] <= at) fences.shift();
    const end = line.startsWith('```') ? (fences[0] ?? null) : null;
    const quoted = mayQuote ? quotedFrom(lines, at) : 0;
    if (end !== null) blocks.push({ kind: 'code', text: lines.slice(at + 1, end).join('\n') });
    else if (quoted > 0) blocks.push(quotation(lines.slice(at, at + quoted)));
    else join(blocks, lineBlock(line));
    at = end === null ? at + Math.max(1, quoted) : end + 1;
  }
  return blocks;
}

/** How many lines from one on are quoted; `>>>` quotes all that follows. */
function quotedFrom(lines: readonly string[], at: number): number {
  if (lines[at]?.startsWith('>>> ')) return lines.length - at;
  let end = at;
  while (/^>(?: |$)/.test(lines[end] ?? '')) end += 1;
  return end - at;
}

const quotation = (lines: readonly string[]): Block => ({
  kind: 'quote',
  blocks: blocksOf(
    lines.map((line) => line.replace(/^(?:>>>|>) ?/, '')),
    false,
  ),
});

function lineBlock(line: string): Block {
  for (const { shape, block } of rules) {
    const match = shape.exec(line);
    if (match) return block(match);
  }
  return { kind: 'lines', lines: [readInline(line)] };
}

/** Lines, and items of a list, that follow one another are one block. */
function join(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (last?.kind === 'lines' && block.kind === 'lines')
    blocks.splice(-1, 1, { kind: 'lines', lines: [...last.lines, ...block.lines] });
  else if (last?.kind === 'list' && block.kind === 'list')
    blocks.splice(-1, 1, { kind: 'list', items: [...last.items, ...block.items] });
  else blocks.push(block);
}
