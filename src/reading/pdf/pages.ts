import { PlainError } from '../../model.js';

/** A piece of text on a page, where it stands and how large it is, in points from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its letters. */
  readonly size: number;
}

export interface Page {
  readonly pieces: readonly Piece[];
  readonly height: number;
  /** Where its lower edge is. */
  readonly bottom: number;
}

/** What a PDF holds, and what it says of itself. */
export interface PdfContent {
  readonly pages: readonly Page[];
  readonly info: Readonly<Record<string, unknown>>;
}

/** Longer PDFs are books. */
const mostPages = 500;

type Library = typeof import('unpdf');
type PdfDocument = Awaited<ReturnType<Library['getDocumentProxy']>>;

/** A piece as the library gives it; marks between pieces have no text. */
interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** Text that stands upright; stamps and notes along the edge are turned. */
function upright({ str, transform, width = 0 }: Item): Piece[] {
  const [across = 0, slant = 0, , up = 0, x = 0, y = 0] = transform ?? [];
  if (!str || slant !== 0 || across <= 0) return [];
  return [{ text: str, x, y, width, size: Math.abs(up) }];
}

async function readPdfPage(pdf: PdfDocument, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  return { pieces: items.flatMap((item: Item) => upright(item)), height: top - bottom, bottom };
}

async function contentOf(pdf: PdfDocument): Promise<PdfContent> {
  if (pdf.numPages > mostPages)
    throw new PlainError(`a PDF of ${pdf.numPages} pages; at most ${mostPages} are read`);
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPdfPage(pdf, number));
  const { info } = await pdf.getMetadata();
  return { pages, info: { ...info } };
}

function complaint(error: unknown): PlainError {
  if (error instanceof PlainError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return new PlainError('a PDF that is locked by a password; save it without one');
  return new PlainError(`a PDF that is broken or ends in the middle: ${message}`);
}

/**
 * What stands on the pages of a PDF, piece by piece, in the order in which the file prints it. The library is
 * loaded when the first PDF is met. Throws a PlainError where the PDF is locked, broken or too long.
 */
export async function readPages(bytes: Uint8Array): Promise<PdfContent> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: PdfDocument | undefined;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true });
    return await contentOf(pdf);
  } catch (error) {
    throw complaint(error);
  } finally {
    await pdf?.loadingTask.destroy();
  }
}
