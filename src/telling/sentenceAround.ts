import { say } from '../languages/say.js';
import type { Citation, Finding } from '../model.js';
import { type Line, wordsLine } from './lines.js';

/** The sentence from which to judge who speaks, where a finding has it. */
export function sentenceAround({ around, citation }: Finding): Line[] {
  if (around === undefined) return [];
  const words = wordsLine('sentence', withoutMiddle(around, citation), { inQuotationMarks: false });
  return [{ kind: 'remark', text: say('telling.inItsSentence'), introduces: true }, words];
}

/** A sentence of more code units is shown without the middle of the words that stand above it already. */
const longestSentence = 240;
/** How much of them is left at either end, so that it is clear which they are. */
const leftStanding = 40;

function withoutMiddle(sentence: Citation, words: Citation): Citation[] {
  const { exact } = sentence;
  const from = words.start - sentence.start + leftStanding;
  const to = words.end - sentence.start - leftStanding;
  if (exact.length <= longestSentence || from < 0 || to > exact.length || from >= to) return [sentence];
  const head = endOfWord(exact.slice(0, from));
  const tail = exact.length - endOfWord(reversed(exact.slice(to)));
  return [partOf(sentence, 0, head), partOf(sentence, tail, exact.length)];
}

/** Where the last whole word of a text ends that was cut anywhere, if no longer than 40 code units. */
function endOfWord(text: string): number {
  const word = /\S*$/.exec(text.slice(-40))?.[0].length ?? 0;
  return text.slice(0, text.length - word).trimEnd().length;
}

const reversed = (text: string): string => text.split('').reverse().join('');

function partOf({ exact, start, article }: Citation, from: number, to: number): Citation {
  return { exact: exact.slice(from, to), start: start + from, end: start + to, article };
}
