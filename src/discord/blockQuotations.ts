/** A line of a block quotation, and one from which on every line belongs to it. */
const quotedLine = /^(?:>>>|>) /;
const quotedFromHere = /^>>> /;

const quotationMarks = /["“”„«»]/;

/**
 * A message's text with each block quotation in quotation marks instead, unless it has some: that these are
 * somebody else's words is what it says.
 */
export function markBlockQuotations(text: string): string {
  return blocksOf(text)
    .map(({ lines, isQuoted }) => {
      const words = lines.join('\n').trim();
      return isQuoted && words !== '' && !quotationMarks.test(words) ? `“${words}”` : words;
    })
    .join('\n');
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
