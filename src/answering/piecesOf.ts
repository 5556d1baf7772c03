import { findSentences } from '../analysis/sentences.js';
import { namesIn } from './following/namesIn.js';
import { asArticle } from './marked.js';
import { withoutChatter } from './withoutChatter.js';

/** So many pieces of one post are looked for. */
const mostPieces = 4;
/** A post of so many sentences, in so many UTF-16 code units, may be looked for as a whole. */
const fewSentences = 2;
const short = 240;
/** A sentence of fewer words says too little to be looked for by itself. */
const fewestWords = 4;

/** Questions that ask those who read a post, and nothing of the news. */
const forReaders: readonly RegExp[] = [
  /^(?:thoughts|right|really|seriously|huh|what(?: the \w{1,20})?|when|where|who|how come|why(?: not| though)?)\W*$/i,
  /^(?:(?:and|so|but) )?what do (?:you|y['’]all|we)(?: guys| all)? think\b/i,
  /^(?:is|was) (?:any(?:one|body)|(?:this|that|it) (?:true|real|legit|fake))\b/i,
  /^any(?:one|body)(?: else)? (?:up|in|want|around|see|seen|hear|heard)\b/i,
  /^(?:did|have|has) (?:you|y['’]all|any(?:one|body))(?: guys| all| else)? (?:see|seen|hear|heard|read)\b/i,
];

interface Sentence {
  readonly text: string;
  readonly isNamed: boolean;
  readonly isQuestion: boolean;
}

/**
 * What of a text somebody may want to look for, likeliest first, in its own words. Of a question, or of any other
 * single sentence, it is all of it. Of a post: a short one as a whole, then what it asks, then its sentences that name
 * somebody or something.
 */
export function piecesOf(text: string): string[] {
  const post = withoutChatter(text);
  const sentences = findSentences(asArticle(post)).map(({ start, end }) => read(post.slice(start, end)));
  if (sentences.length < 2) return [post === '' ? text : post];
  const whole = post.length <= short && sentences.length <= fewSentences ? [oneLine(post)] : [];
  const asked = sentences.flatMap((sentence, place) => askedIn(sentence, sentences.slice(0, place)));
  const told = sentences.filter(({ isQuestion }) => !isQuestion);
  const named = told.filter(({ isNamed }) => isNamed);
  const telling = (named.length > 0 ? named : told).map(({ text }) => text).filter(saysEnough);
  const pieces = [...new Set([...whole, ...asked.slice(0, fewSentences), ...telling])].slice(0, mostPieces);
  return pieces.length > 0 ? pieces : [oneLine(post)];
}

function read(text: string): Sentence {
  const sentence = withoutChatter(oneLine(text));
  const isQuestion = sentence.endsWith('?') && !forReaders.some((form) => form.test(sentence));
  return { text: sentence, isNamed: namesIn(sentence).length > 0, isQuestion };
}

/** A question as it can be asked: one that names nothing is about what was named before, if it is not one by itself. */
function askedIn({ text, isNamed, isQuestion }: Sentence, before: readonly Sentence[]): string[] {
  if (!isQuestion) return [];
  const about = isNamed ? undefined : before.findLast((sentence) => sentence.isNamed);
  return [...(about ? [`${about.text} ${text}`] : []), text].filter(saysEnough);
}

const saysEnough = (text: string): boolean => text.split(' ').length >= fewestWords;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
