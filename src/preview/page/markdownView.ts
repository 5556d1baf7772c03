import { type Block, type Item, readBlocks } from './blocks.js';
import { element, linkTo } from './element.js';
import type { Inline, Mark } from './markdown.js';
import { momentIn } from './moments.js';

/** In what a text is shown: in whose language, and what is called what. */
export interface Reader {
  readonly locale: string;
  /** The name of a channel, by its id. */
  channelName(id: string): string;
}

/** A text of Discord's Markdown as elements. */
export const showMarkdown = (markdown: string, reader: Reader): HTMLElement[] =>
  readBlocks(markdown).map((block) => showBlock(block, reader));

function showBlock(block: Block, reader: Reader): HTMLElement {
  switch (block.kind) {
    case 'lines':
      return element('p', {}, ...block.lines.flatMap((line, place) => showLine(line, place, reader)));
    case 'heading':
      // The headings of a message stand below that of the page, and that of the conversation.
      return element(`h${(block.level + 2) as 3 | 4 | 5}`, {}, ...showInline(block.parts, reader));
    case 'small':
      return element('small', {}, ...showInline(block.parts, reader));
    case 'quote':
      return element('blockquote', {}, ...block.blocks.map((one) => showBlock(one, reader)));
    case 'list':
      return element('ul', {}, ...block.items.map((item) => showItem(item, reader)));
    case 'code':
      return element('pre', {}, element('code', {}, block.text));
  }
}

const showLine = (line: readonly Inline[], place: number, reader: Reader): Node[] => [
  ...(place === 0 ? [] : [element('br')]),
  ...showInline(line, reader),
];

function showItem({ depth, number, parts }: Item, reader: Reader): HTMLElement {
  const sign = element(
    'span',
    { class: 'sign', 'aria-hidden': number === null },
    number === null ? '•' : `${number}.`,
  );
  return element('li', { class: `depth-${depth}` }, sign, element('span', {}, ...showInline(parts, reader)));
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

const showInline = (parts: readonly Inline[], reader: Reader): Node[] =>
  parts.map((part) => showPart(part, reader));

function showPart(part: Inline, reader: Reader): Node {
  switch (part.kind) {
    case 'text':
      return document.createTextNode(part.text);
    case 'code':
      return element('code', {}, part.text);
    case 'marked':
      return showMarked(part.mark, showInline(part.parts, reader));
    case 'link':
      return linkTo(part.address, 'link', ...showInline(part.parts, reader));
    case 'time':
      return showTime(part.seconds, part.form, reader);
    case 'mention':
      return element('span', { class: 'mention' }, named(part.sign, part.id, reader));
  }
}

function showMarked(mark: Mark, parts: readonly Node[]): HTMLElement {
  if (mark !== 'spoiler') return element(tags[mark], {}, ...parts);
  return element(
    'details',
    { class: 'spoiler' },
    element('summary', {}, 'spoiler'),
    element('span', {}, ...parts),
  );
}

/** Moments that no calendar has are shown as they were written. */
function showTime(seconds: number, form: string, { locale }: Reader): Node {
  const moment = new Date(seconds * 1_000);
  if (Number.isNaN(moment.getTime())) return document.createTextNode(`<t:${seconds}:${form}>`);
  return element('time', { datetime: moment.toISOString() }, momentIn(seconds, form, locale));
}

function named(sign: string, id: string, { channelName }: Reader): string {
  if (sign === '/') return `/${id}`;
  return sign === '#' ? `#${channelName(id)}` : '@you';
}
