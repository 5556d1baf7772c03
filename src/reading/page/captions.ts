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
/** How many letters a button may add to a caption's end: "more", "less". */
const button = 6;

/** Whether one line is the other, or its beginning, but for punctuation and a button's word. */
function alike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > shortest && long.startsWith(short.slice(0, Math.max(short.length - button, shortest)))
  );
}

/** A line that is one close to it, perhaps cut off: a caption, and again for those who cannot see. */
const twins: Refiner = (lines) => {
  const letters = lines.map(({ text }) => sameWords(text.slice(0, 400)).replace(/[^\p{L}\p{N}]/gu, ''));
  return lines.map((line, place) => {
    const close = letters.slice(Math.max(place - galleryReach, 0), place + galleryReach + 1);
    const twin = close.filter((other) => alike(letters[place] ?? '', other)).length > 1;
    return twin && line.kind !== 'repeated' ? as(line, 'caption') : line;
  });
};

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
