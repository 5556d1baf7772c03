import { readDay } from '../days.js';
import type { Source } from '../source.js';
import type { PdfLine } from './lines.js';
import type { PdfContent } from './pages.js';

/** How many lines of the first page may hold its headline. */
const headReach = 12;

/** The size of most letters. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

/** Lines of one size that follow each other. */
function sizesIn(lines: readonly PdfLine[]): PdfLine[][] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.[0]?.size === line.size) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The lines in the largest letters at the top of the first page, larger than the text's; a masthead has few words. */
function printedTitle(lines: readonly PdfLine[]): string | null {
  const least = bodySize(lines) * 1.2;
  const top = lines.filter(({ page }) => page === 0).slice(0, headReach);
  const titles = sizesIn(top)
    .map((group) => ({ size: group[0]?.size ?? 0, text: group.map(({ text }) => text).join(' ') }))
    .filter(({ size, text }) => size >= least && text.split(' ').length >= 3 && text.length <= 300);
  return titles.sort((one, other) => other.size - one.size)[0]?.text ?? null;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** What the file says of itself counts where the first page prints it: else it names a file, or a computer's owner. */
function printed(value: unknown, lines: readonly PdfLine[]): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  const page = fold(
    lines
      .filter((line) => line.page === 0)
      .map((line) => line.text)
      .join(' '),
  );
  return text.length >= 5 && text.includes(' ') && page.includes(fold(text)) ? text : null;
}

const language = (value: unknown) =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value) ? value : null;

/** What a PDF says of its article. The day on which the file was made is no day of publication. */
export function pdfHeader(
  { info }: PdfContent,
  lines: readonly PdfLine[],
): Pick<Source, 'title' | 'byline' | 'captured' | 'language'> {
  const made = String(info.CreationDate ?? '').replace(/^D:/, '');
  return {
    title: printed(info.Title, lines) ?? printedTitle(lines),
    byline: printed(info.Author, lines),
    captured: readDay(made.slice(0, 8)),
    language: language(info.Language),
  };
}
