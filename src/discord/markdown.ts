import type { Span } from '../model.js';

/** What begins something in Discord's Markdown wherever it stands: emphasis, code, links, mentions, emoji. */
const anywhere = /[\\*_~|`[\]<>@]|:(?=[\S\v\f])/g;

/** What makes a heading, a list or small print of a line that begins with it. */
const lineStart = /^([^\S\n\r\u2028\u2029]{0,40})([#+-])/gm;

/** A number that would begin a list, and so might be shown as another number. */
const listNumber = /^([^\S\n\r\u2028\u2029]{0,40}\d{1,20})([.)])/gm;

/** What would turn the direction of the text around it, and control characters, which show nothing at all. */
const unseen = /(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu;

/**
 * Text as Markdown that Discord shows letter for letter: no emphasis, no mention, no emoji, and no address
 * made into a link. Discord takes a backslash before any ASCII punctuation as "show this as it is". In place of
 * a character that commands and does not show stands U+FFFD, in place of a carriage return a line feed.
 */
export function escapeMarkdown(text: string): string {
  return escapeLetters(text).join('');
}

/** The same code unit by code unit: as many strings as the text is long, in its order. */
export function escapeLetters(text: string): string[] {
  const letters = text.split('');
  for (const { index, 0: sign } of text.matchAll(anywhere)) letters[index] = `\\${sign}`;
  for (const shape of [lineStart, listNumber]) {
    for (const { index, 1: before = '', 2: sign } of text.matchAll(shape)) {
      letters[index + before.length] = `\\${sign}`;
    }
  }
  for (const { index } of text.matchAll(unseen)) letters[index] = '\u{fffd}';
  for (const { index } of text.matchAll(/\r/g)) letters[index] = text[index + 1] === '\n' ? '' : '\n';
  return letters;
}

/** Text as escaped Markdown on one line, every run of white space as one space. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** The same for a part of a line: what a colon at its end means depends on what comes behind it. */
export function escapePart(text: string): string {
  return escapeLine(text).replace(/:$/, '\\:');
}

const lineBreaks = '\n\u2028\u2029';

/**
 * Text as a block quotation, escaped, each of its lines marked as one, with spans of it in bold: these in order and
 * disjoint, each code unit is compared with one of them. Bold ends with
 * a line and begins again on the next one: Discord need not take a mark over several lines for one.
 */
export function quoteBlock(text: string, bold: readonly Span[] = []): string {
  let quoted = '> ';
  let inBold = false;
  let next = 0;
  for (const [i, letter] of escapeLetters(text).entries()) {
    if (letter === '') continue;
    const endsLine = lineBreaks.includes(letter);
    while (i >= (bold[next]?.end ?? text.length)) next += 1;
    const toBold = !endsLine && i >= (bold[next]?.start ?? text.length);
    if (toBold !== inBold) quoted += '**';
    inBold = toBold;
    quoted += endsLine ? '\n> ' : letter;
  }
  return inBold ? `${quoted}**` : quoted;
}

/**
 * A masked link over an escaped label, or the label alone where the address is not one of the web or is longer
 * than `room`. Discord ends a label at a bracket even behind a backslash, so brackets become parentheses.
 */
export function maskedLink(label: string, address: string | null, room: number): string {
  const target = webAddress(address);
  if (target === undefined || target.length > room) return label;
  return `[${label.replaceAll('\\[', '(').replaceAll('\\]', ')')}](${target})`;
}

/** An http or https address with everything percent-encoded that could end a link or mean something else. */
export function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href.replace(
    /[^\w\-.~:/?#&=+,;%!$]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
