import { PlainError } from '../../model.js';
import { refuseBombs } from './streams.js';

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
/** Texts of more letters are no articles, all pages together. */
const longestText = 2_000_000;

type Library = typeof import('unpdf');
type PdfDocument = Awaited<ReturnType<Library['getDocumentProxy']>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** A piece as the library gives it; marks between pieces have no text. */
interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

const lettersIn = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Text that stands upright; stamps and notes along the edge are turned. */
function upright({ str, transform, width = 0 }: Item): Piece[] {
  const [across = 0, slant = 0, , up = 0, x = 0, y = 0] = transform ?? [];
  if (!str || slant !== 0 || across <= 0) return [];
  return [{ text: str, x, y, width, size: Math.abs(up) }];
}

/** The pieces of a page. Throws a PlainError, and reads no further, where there are more letters in them. */
async function piecesOf(page: PdfPage, mostLetters: number): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let letters = 0;
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const found = part.value.items.flatMap((item: Item) => upright(item));
    letters += lettersIn(found);
    if (letters > mostLetters) {
      await reader.cancel();
      throw new PlainError('a PDF with more text than any article; save the article alone');
    }
    pieces.push(...found);
  }
  return pieces;
}

async function readPdfPage(pdf: PdfDocument, number: number, mostLetters: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const pieces = await piecesOf(page, mostLetters);
  const [, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  return { pieces, height: top - bottom, bottom };
}

async function contentOf(pdf: PdfDocument): Promise<PdfContent> {
  if (pdf.numPages > mostPages)
    throw new PlainError(`a PDF of ${pdf.numPages} pages; at most ${mostPages} are read`);
  const pages: Page[] = [];
  let letters = longestText;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPdfPage(pdf, number, letters);
    letters -= lettersIn(page.pieces);
    pages.push(page);
  }
  const { info } = await pdf.getMetadata();
  return { pages, info: { ...info } };
}

function complaint(error: unknown): PlainError {
  if (error instanceof PlainError) return error;
  if (error instanceof Error && error.name === 'PasswordException')
    return new PlainError('a PDF that is locked by a password; save it without one');
  return new PlainError('a PDF that is broken or ends in the middle; save it again');
}

/**
 * What stands on the pages of a PDF, piece by piece, in the order in which the file prints it. The library is
 * loaded when the first PDF is met. Throws a PlainError where the PDF is locked, broken or too long.
 */
export async function readPages(bytes: Uint8Array): Promise<PdfContent> {
  refuseBombs(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
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
