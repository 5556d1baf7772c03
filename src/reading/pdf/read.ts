import { PlainError } from '../../model.js';
import type { Source } from '../source.js';
import { pdfHeader } from './header.js';
import { joinedText } from './join.js';
import { pdfLines } from './lines.js';
import { withoutMargins } from './margins.js';
import { readPages } from './pages.js';
import { paragraphsOf } from './paragraphs.js';

/**
 * Reads a PDF's text as a page whose lines are the paragraphs: rebuilt from where the pieces stand, without
 * running heads and page numbers, words broken at a line's end put together. Throws a PlainError where the PDF
 * is locked, broken or too long, or has no text.
 */
export async function readPdf(bytes: Uint8Array, id: string): Promise<Source> {
  const content = await readPages(bytes);
  const all = pdfLines(content.pages);
  if (all.length === 0)
    throw new PlainError('a PDF without text, perhaps of scanned pages; have its text recognised first');
  const lines = withoutMargins(all, content.pages.length);
  const text = joinedText(paragraphsOf(lines)).join('\n\n');
  return { id, text, format: 'page', ...pdfHeader(content, lines) };
}
