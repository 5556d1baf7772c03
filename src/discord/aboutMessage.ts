import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapePart } from './markdown.js';

const opening = '-# On [this message](';

/** Which message an answer is about, as a line of Markdown, and how much of it was read where that is not all. */
export function aboutMessage(link: string, text: string, read: string): string {
  const message = `${opening}${link})`;
  if (text === '') return message;
  const left = read === text ? '' : ` (the first ${read.length} of ${text.length} characters are read)`;
  return `${message}: “${cutToFit(text, rooms.firstWords, escapePart)}”${left}`;
}

/** The line on which message an answer is about, as it stands on top of a message that was sent; '' where there is none. */
export function aboutIn(components: readonly object[]): string {
  const [first] = components;
  if (first === undefined) return '';
  if ('components' in first && Array.isArray(first.components)) return aboutIn(first.components);
  const isAbout =
    'content' in first && typeof first.content === 'string' && first.content.startsWith(opening);
  return isAbout ? String(first.content) : '';
}
