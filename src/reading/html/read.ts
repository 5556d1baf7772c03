import { PlainError, type Span } from '../../model.js';
import { pageLines } from '../page/line.js';
import { readPage } from '../page/read.js';
import { articleLines } from '../page/refine.js';
import { scoreLines } from '../page/score.js';
import type { Reading } from '../source.js';
import { textBlocks } from './blocks.js';
import { type PageDocument, parsePage } from './document.js';
import { htmlHeader } from './header.js';
import { readableBlocks } from './readable.js';
import { removeBanners } from './saved.js';

const lengthOf = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length, 0);

/** Blocks without those that are a page's and no article's, judged by the same rules as a page dump's lines. */
function cleaned(blocks: readonly string[]): string[] {
  return articleLines(scoreLines(pageLines(blocks.join('\n\n')))).map(({ text }) => text);
}

/** Below this many characters, Readability may have missed the article. */
const little = 1000;

/** Readability's article, or, where it is much shorter than what the lines' scores give, the latter. */
function articleBlocks(page: PageDocument, scored: readonly string[]): readonly string[] {
  const readable = cleaned(readableBlocks(page));
  return lengthOf(readable) < little && lengthOf(scored) > 2 * lengthOf(readable) ? scored : readable;
}

function spansOf(blocks: readonly string[], gap: number): Span[] {
  let end = -gap;
  return blocks.map((block) => {
    const start = end + gap;
    end = start + block.length;
    return { start, end };
  });
}

function read(html: string): Reading {
  const page = parsePage(html);
  removeBanners(page);
  const lines = readPage(textBlocks(page.body).join('\n\n'));
  const scored = lines.body.map(({ start, end }) => lines.text.slice(start, end));
  const header = htmlHeader(page, html, lines);
  const blocks = articleBlocks(page, scored);
  return {
    ...header,
    text: blocks.join('\n\n'),
    body: spansOf(blocks, 2),
  };
}

/**
 * Reads a page's HTML. The article's text is what is extracted: its blocks, an empty line between them. What
 * the page's metadata does not say of the article is taken from the printed lines. Throws a PlainError where the
 * page cannot be parsed at all.
 */
export function readHtml(html: string): Reading {
  try {
    return read(html);
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError(`The HTML could not be parsed: ${error instanceof Error ? error.message : error}`);
  }
}
