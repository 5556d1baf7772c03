import type { Span } from '../model.js';
import { textBlocks } from './html/blocks.js';
import { parsePage } from './html/document.js';
import type { Reading } from './source.js';

/** What programs add below an article when they put it into a feed. */
const appended =
  /^(?:The post .{1,400} (?:appeared first|first appeared) on .{1,200}|(?:Read more|Continue reading)\b.{0,200}|Comments)$/iu;

const gap = '\n\n';

/** The text of HTML that is no page, in blocks. */
export const blocksOf = (html: string): string[] => textBlocks(parsePage(html).body);

/**
 * Reads a piece of HTML that is all article, as feeds and databases hold it: every block counts, however short.
 * The article's text is its blocks, an empty line between them.
 */
export function readFragment(html: string): Reading {
  const blocks = blocksOf(html).filter((block) => !appended.test(block));
  const body: Span[] = [];
  let start = 0;
  for (const block of blocks) {
    body.push({ start, end: start + block.length });
    start += block.length + gap.length;
  }
  return { text: blocks.join(gap), body };
}
