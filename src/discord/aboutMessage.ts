import { say } from '../languages/say.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapePart } from './markdown.js';

/** Small print with a link to a message, which only this line begins an answer with, in whatever language. */
const shape =
  /^-# .{0,200}\]\(https:\/\/(?:\w{1,10}\.)?discord\.com\/channels\/[\w@]{1,25}\/\d{1,25}\/\d{1,25}\)/u;

/** Which message an answer is about, as a line of Markdown, and how much of it was read where that is not all. */
export function aboutMessage(link: string, text: string, read: string): string {
  return `-# ${tellAbout(link, text, read)}`;
}

function tellAbout(link: string, text: string, read: string): string {
  if (text === '') return say('discord.aboutMessage', { link });
  const words = cutToFit(text, rooms.firstWords, escapePart);
  if (read === text) return say('discord.aboutWords', { link, words });
  return say('discord.aboutBeginning', { link, words, read: read.length, all: text.length });
}

/** The line on which message an answer is about, as it stands on top of a message that was sent; '' where there is none. */
export function aboutIn(components: readonly object[]): string {
  const [first] = components;
  if (first === undefined) return '';
  if ('components' in first && Array.isArray(first.components)) return aboutIn(first.components);
  const content = 'content' in first ? String(first.content) : '';
  return shape.test(content) ? content : '';
}
