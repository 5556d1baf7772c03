/** A line of a PDF's page: its text (ASCII), where it stands, in points from the lower left corner, its size. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');

const stream = (lines: readonly PrintedLine[]) =>
  lines
    .map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
    .join('\n');

/** What stands on a page: the operators that print it, packed or not. */
interface PageContent {
  readonly bytes: Buffer;
  /** How they are packed, in the words of PDF: `/FlateDecode`. */
  readonly filter?: string;
}

/** A small PDF, written by hand: its pages' contents, and what the file says of itself (`/Title (…)`). */
export function pdfOf(pages: readonly PageContent[], info = '', trailer = ''): Buffer {
  const kids = pages.map((_, place) => `${5 + 2 * place} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap(({ bytes, filter }, place) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * place} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${bytes.length} ${filter ? `/Filter ${filter} ` : ''}>>\nstream\n${bytes.toString('latin1')}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, place) => {
    const start = text.length;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

/** The same, from the lines that are printed on each page. */
export const pdf = (pages: readonly (readonly PrintedLine[])[], info = '', trailer = '') =>
  pdfOf(
    pages.map((lines) => ({ bytes: Buffer.from(stream(lines), 'latin1') })),
    info,
    trailer,
  );

/** Paragraphs as a PDF prints them: lines of so many letters, one below the other, a gap between paragraphs. */
export function printed(
  paragraphs: readonly string[],
  { x = 72, top = 760, width = 80, size = 11, gap = 10 } = {},
): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let line = '';
    for (const word of [...paragraph.split(' '), null]) {
      if (word !== null && line.length + word.length < width) line += line ? ` ${word}` : word;
      else {
        lines.push({ text: line, x, y, size });
        y -= size * 1.2;
        line = word ?? '';
      }
    }
    y -= gap;
  }
  return lines;
}
