import { say } from '../languages/say.js';
import type { Span } from '../model.js';
import { cutWords, excerptWords, type Words } from '../telling/words.js';
import { cut, fittingLength } from './cutToFit.js';
import { escapePart, quoteBlock } from './markdown.js';

/** A part of a message as Markdown, and whether words of an article were left out for want of room. */
export interface Rendered {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Words of an article as a block quotation in at most `room` code units. Where they are cut, a line below says how much
 * of them is shown, and on which button the rest is to be had, if `restOn` gives one; where that line would be no
 * shorter than what is cut, they are whole.
 */
export function renderWords(words: Words, room: number, restOn: () => string | null = () => null): Rendered {
  const shortened = shortening(words);
  const length = fittingLength(words.text.length, room, (most) => quoted(shortened(most)));
  if (length === words.text.length) return { text: quoted(words), isCut: false };
  const shown = shortened(length);
  const text = `${quoted(shown)}\n${tellCut(lettersOf(shown), lettersOf(words), restOn())}`;
  const isShorter = text.length < words.text.length || text.length < quoted(words).length;
  return isShorter ? { text, isCut: true } : { text: quoted(words), isCut: false };
}

/** What is left of words at some length: around what dates or answers, where something does, else the beginning. */
function shortening(words: Words): (length: number) => Words {
  const seen = words.dating ?? words.answering;
  if (seen) return (length) => excerptWords(words, seen, length);
  return (length) => cutWords(words, ...cut(words.text, length));
}

/** What answers is bold, else what differs. */
const quoted = ({ text, differing, answering }: Words): string =>
  quoteBlock(text, answering ? [answering] : differing);

function tellCut(shown: number, all: number, restOn: string | null): string {
  if (restOn === null) return `-# ${say('discord.cutWords', { shown, all })}`;
  return `-# ${say('discord.cutWordsWithRest', { shown, all, button: escapePart(restOn) })}`;
}

/** How many letters are the article's: without quotation marks and ellipses of ours. */
function lettersOf({ text, quoted: inMarks }: Words): number {
  if (inMarks.length > 0) return inMarks.reduce((sum, { start, end }: Span) => sum + end - start, 0);
  return text.replace(/^… | ?…$/g, '').length;
}
