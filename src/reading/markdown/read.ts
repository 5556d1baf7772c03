import type { Reading } from '../source.js';
import { markdownBlocks } from './blocks.js';
import { readFrontMatter } from './front-matter.js';

/**
 * Reads Markdown, with YAML front matter or without. The text stays the file's; the body leaves out the
 * front matter, HTML comments, the marks at the start of blocks, and the heading that is the title. Throws a
 * PlainError about front matter that is broken.
 */
export function readMarkdown(text: string): Reading {
  const { header, end } = readFrontMatter(text);
  const blocks = markdownBlocks(text, end);
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const headline = heading && text.slice(heading.start, heading.end);
  const title = header.title ?? headline ?? null;
  const body = blocks
    .filter((block) => block !== heading || headline !== title)
    .map(({ start, end }) => ({ start, end }));
  return { ...header, title, text, body };
}
