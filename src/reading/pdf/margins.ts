import type { PdfLine } from './lines.js';

/** How much of a page its running head and its foot take, of its height. */
const margin = 0.12;
/** On how many of its pages a line is repeated that runs through a document. */
const often = 0.4;

const inMargin = ({ up }: PdfLine) => up < margin || up > 1 - margin;

/** Running heads differ in the page's number alone; a headline in larger letters that they repeat is none. */
const form = ({ text, up, size }: PdfLine) =>
  `${up < 0.5 ? 'foot' : 'head'} ${Math.round(size)} ${text.replace(/\d+/g, '#')}`;

/** Page numbers, and what browsers print above and below a page: the time of printing, the address. */
const numbering: readonly RegExp[] = [
  /^[-–—|]?\s?(?:page |p\. ?|seite |página |стр\. ?)?\d{1,4}(?:\s?(?:\/|of|von|de|из)\s?\d{1,4})?\s?[-–—|]?$/i,
  /^(?:https?:\/\/|file:\/\/)\S{1,300}(?:\s\d{1,4}\/\d{1,4})?$/i,
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AP]M)?(?:\s.{0,200})?$/i,
];

/** The lines without running heads, feet and page numbers. */
export function withoutMargins(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const counts = new Map<string, Set<number>>();
  for (const line of lines.filter(inMargin)) {
    const seen = counts.get(form(line)) ?? new Set();
    counts.set(form(line), seen.add(line.page));
  }
  const runs = (line: PdfLine) => (counts.get(form(line))?.size ?? 0) >= Math.max(2, pages * often);
  const numbers = ({ text }: PdfLine) => numbering.some((pattern) => pattern.test(text));
  return lines.filter((line) => !inMargin(line) || !(runs(line) || numbers(line)));
}
