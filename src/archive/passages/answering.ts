import type { Printed, Span } from '../../model.js';
import { answerNear } from './nearness.js';
import { readPassage, shareOf } from './readPassage.js';
import type { Sought } from './sought.js';

/** A sentence that has less than this share of the question does not answer it by itself. */
const enough = 0.4;
/** So much better than the next one the best has to be. */
const margin = 0.15;
/** A sentence with what the question wants in it is so much likelier the answer, by what stands around that. */
const ofAnswer = 1;

/**
 * The sentence of a passage that answers a question best: it has most of the question, and what the question wants.
 * `null` where there is only one, or where none is clearly better than the others.
 */
export function answeringAmong(text: string, sentences: readonly Span[], sought: Sought): Printed | null {
  if (sentences.length < 2) return null;
  const [best, next] = sentences
    .map((sentence) => judged(text, sentence, sought))
    .sort((a, b) => b.worth - a.worth);
  if (!best?.mayAnswer || best.worth - (next?.worth ?? 0) < margin) return null;
  const { start, end } = best.sentence;
  return { exact: text.slice(start, end), start, end };
}

function judged(text: string, sentence: Span, sought: Sought) {
  const exact = text.slice(sentence.start, sentence.end);
  const read = readPassage({ text: exact, title: '', published: null }, sought);
  const share = shareOf(read.has, sought);
  const answer = answerNear(read, sought);
  const mayAnswer = share >= enough && (sought.want === null || answer > 0);
  return { sentence, mayAnswer, worth: share + ofAnswer * answer };
}
