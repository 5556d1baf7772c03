import { agencyAtEnd, markAtEnd } from './imprint.js';
import type { Kind } from './kind.js';
import { sameWords } from './line.js';
import { as, type Refiner } from './neighbours.js';
import type { Scored } from './score.js';

/** What a picture shows, directly above the line that says whom it is by. */
const captionsAboveCredits: Refiner = (lines) =>
  lines.map((line, place) => {
    const next = lines[place + 1];
    return next?.kind === 'credit' && next.tight && line.words <= 60 ? as(line, 'caption') : line;
  });

const captionKinds = new Set<Kind>(['prose', 'unended', 'caption']);
const maker = ({ kind, words, text, tight }: Scored) =>
  tight && kind === 'fragment' && words <= 6 && /^\p{Lu}/u.test(text) && !/[.:,;]$/.test(text);

/** A sentence with a name directly below it, apart from the text above and below: a caption and its maker. */
const captionPairs: Refiner = (lines) => {
  const pairs = lines.map((line, place) => {
    const [below, after] = [lines[place + 1], lines[place + 2]];
    const apart = !line.tight && !after?.tight && captionKinds.has(line.kind) && !/^["“„«'‘]/.test(line.text);
    return apart && below !== undefined && maker(below);
  });
  return lines.map((line, place) => (pairs[place] || pairs[place - 1] ? as(line, 'caption') : line));
};

/** How far apart the copies of a caption stand at most, in lines. */
const galleryReach = 3;
/** Shorter lines are too short to be known again, in letters. */
const shortest = 20;
/** What a caption that is cut off ends with: three dots, a button, or both. */
const cutOff = /(?:…|\.{2,3})?\s{0,3}(?:\b(?:(?:read|show|see) )?(?:more|less)|…|\.{2,3})$/iu;
const letters = (text: string) => sameWords(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two lines have the same letters and digits, or one is cut off and the other begins with it. */
function alike(one: string, other: string): boolean {
  const [short, long] = [one, other].map((text) => text.slice(0, 400)).sort((a, b) => a.length - b.length);
  const [whole, stem] = [letters(long ?? ''), letters((short ?? '').replace(cutOff, ''))];
  if (stem.length <= shortest) return false;
  return cutOff.test(short ?? '')
    ? whole.startsWith(stem)
    : letters((long ?? '').replace(cutOff, '')) === stem;
}

/** A line that is one close to it, perhaps cut off: a caption, and again for those who cannot see. */
const twins: Refiner = (lines) =>
  lines.map((line, place) => {
    const close = lines.slice(Math.max(place - galleryReach, 0), place + galleryReach + 1);
    const twin = close.some((other) => other !== line && alike(line.text, other.text));
    return twin && line.kind !== 'repeated' ? as(line, 'caption') : line;
  });

/** Before the first paragraph, a line that closes with an agency's mark is a caption. */
const openingCaptions: Refiner = (lines) => {
  const captioned = ({ text, words }: Scored) => words <= 40 && markAtEnd.test(text.slice(-20));
  const first = lines.findIndex((line) => line.kind === 'prose' && !captioned(line));
  return lines.map((line, place) => (place < first && captioned(line) ? as(line, 'caption') : line));
};

/** An agency named behind a sentence signs the last paragraph; inside an article it signs a picture. */
const signedInside: Refiner = (lines) => {
  const last = lines.findLastIndex(({ kind }) => kind === 'prose');
  const signed = ({ text, words }: Scored) => words <= 40 && agencyAtEnd.test(text.slice(-30));
  return lines.map((line, place) => (place < last && signed(line) ? as(line, 'caption') : line));
};

/** Tried in this order. */
export const captionRules: readonly Refiner[] = [
  twins,
  captionsAboveCredits,
  captionPairs,
  openingCaptions,
  signedInside,
];
