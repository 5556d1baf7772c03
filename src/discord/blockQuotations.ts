/** A line of a block quotation, and one from which on every line belongs to it. */
const quotedLine = /^(?:>>>|>) /;
const quotedFromHere = /^>>> /;

const quotationMarks = /["“”„«»]/;

/** Who said it, on the last line of a quotation. */
const signature = /^\s*(?:[–—~]|-{1,2})\s*\p{Lu}/u;

/**
 * A message's text with each block quotation in quotation marks instead, unless it has some: that these are
 * somebody else's words is what it says. Whoever is named behind a dash on its last line stands behind the marks.
 */
export function markBlockQuotations(text: string): string {
  return blocksOf(text)
    .map(({ lines, isQuoted }) => (isQuoted ? marked(lines) : lines.join('\n').trim()))
    .join('\n');
}

function marked(lines: readonly string[]): string {
  const last = lines.at(-1) ?? '';
  if (lines.length > 1 && signature.test(last)) return `${marked(lines.slice(0, -1))}\n${last.trim()}`;
  const words = lines.join('\n').trim();
  return words === '' || quotationMarks.test(words) ? words : `“${words}”`;
}

interface Block {
  readonly lines: string[];
  readonly isQuoted: boolean;
}

/** Lines that follow one another, quoted or not, without the sign of the quotation. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let toTheEnd = false;
  for (const line of text.split(/\r?\n/)) {
    const isQuoted = toTheEnd || quotedLine.test(line);
    const words = toTheEnd ? line : line.replace(quotedLine, '');
    toTheEnd ||= quotedFromHere.test(line);
    const last = blocks.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(words);
    else blocks.push({ lines: [words], isQuoted });
  }
  return blocks;
}
