import { Readability } from '@mozilla/readability';
import { PlainError, type Span } from '../../model.js';
import { pageLines } from '../page/line.js';
import { readPage } from '../page/read.js';
import { articleLines } from '../page/refine.js';
import { scoreLines } from '../page/score.js';
import type { Reading } from '../source.js';
import { textBlocks } from './blocks.js';
import { type PageNode, parsePage } from './document.js';
import { htmlHeader } from './header.js';

const lengthOf = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length, 0);

/** The article's blocks as Readability finds them; none where it finds no article or cannot go on. */
function readableBlocks(html: string): string[] {
  try {
    const page = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
    const article = new Readability<PageNode>(page, { serializer: (node) => node }).parse();
    return article?.content ? textBlocks(article.content) : [];
  } catch {
    return [];
  }
}

/** Blocks without those that are a page's and no article's, judged by the same rules as a page dump's lines. */
function cleaned(blocks: readonly string[]): string[] {
  return articleLines(scoreLines(pageLines(blocks.join('\n\n')))).map(({ text }) => text);
}

/** The article's blocks as the reader of page dumps finds them in all of the page's text. */
function scoredBlocks(html: string): string[] {
  const { text, body } = readPage(textBlocks(parsePage(html).body).join('\n\n'));
  return body.map(({ start, end }) => text.slice(start, end));
}

/** Below this many characters, Readability may have missed the article. */
const little = 1000;

/** Readability's article, or, where it is much shorter than what the lines' scores give, the latter. */
function articleBlocks(html: string): string[] {
  const readable = cleaned(readableBlocks(html));
  if (lengthOf(readable) > little) return readable;
  const scored = scoredBlocks(html);
  return lengthOf(scored) > 2 * lengthOf(readable) ? scored : readable;
}

function spansOf(blocks: readonly string[], gap: number): Span[] {
  let end = -gap;
  return blocks.map((block) => {
    const start = end + gap;
    end = start + block.length;
    return { start, end };
  });
}

/**
 * Reads a page's HTML. The article's text is what is extracted: its blocks, an empty line between them.
 * Throws a PlainError where the page cannot be parsed at all.
 */
export function readHtml(html: string): Reading {
  try {
    const blocks = articleBlocks(html);
    return { ...htmlHeader(parsePage(html)), text: blocks.join('\n\n'), body: spansOf(blocks, 2) };
  } catch (error) {
    throw new PlainError(`The HTML could not be parsed: ${error instanceof Error ? error.message : error}`);
  }
}
