import { agencyAtEnd } from './cues.js';
import type { Kind } from './kind.js';
import { sameWords } from './line.js';
import type { Scored } from './score.js';
import { takenUp } from './words.js';

type Refiner = (lines: readonly Scored[]) => Scored[];

const as = (line: Scored, kind: Kind): Scored => ({ ...line, kind });
const long = (line: Scored | undefined) => line?.kind === 'prose' && line.words >= 12 && !line.bulleted;

/** What a picture shows, directly above the line that says whom it is by. */
const captionsAboveCredits: Refiner = (lines) =>
  lines.map((line, place) => {
    const next = lines[place + 1];
    return next?.kind === 'credit' && next.tight && line.words <= 60 ? as(line, 'caption') : line;
  });

/** A line that is its neighbour but for a comma or a space: a caption, and again for those who cannot see. */
const twins: Refiner = (lines) => {
  const letters = lines.map(({ text }) => sameWords(text.slice(0, 400)).replace(/[^\p{L}\p{N}]/gu, ''));
  const alike = (one: number, other: number) =>
    letters[one] === letters[other] && (letters[one]?.length ?? 0) > 20;
  return lines.map((line, place) =>
    alike(place, place - 1) || alike(place, place + 1) ? as(line, 'caption') : line,
  );
};

/** Before the first paragraph, a line that closes with an agency's mark is a caption. */
const openingCaptions: Refiner = (lines) => {
  const captioned = ({ text, words }: Scored) => words <= 40 && agencyAtEnd.test(text.slice(-20));
  const first = lines.findIndex((line) => line.kind === 'prose' && !captioned(line));
  return lines.map((line, place) => (place < first && captioned(line) ? as(line, 'caption') : line));
};

/** A teaser's own sentence, directly below its headline, which the page prints more than once. */
const teasers: Refiner = (lines) =>
  lines.map((line, place) => {
    const above = lines[place - 1]?.kind;
    return line.tight && (above === 'repeated' || above === 'doubled') ? as(line, 'teaser') : line;
  });

/** What stands under "Related news" up to the next paragraph, without the subheading of that paragraph. */
const sections: Refiner = (lines) => {
  let inside = false;
  return lines.map((line, place) => {
    inside = line.kind === 'section' || (inside && !long(line));
    const next = lines[place + 1];
    const heads = next !== undefined && long(next) && !line.bulleted && takenUp(line.text, [next]) >= 0.5;
    return inside && line.kind !== 'section' && !heads ? as(line, 'teaser') : line;
  });
};

/** Before the first sentence a few words are a button, a section's name, a count. */
const openingLabels: Refiner = (lines) => {
  const first = lines.findIndex(({ kind }) => kind === 'prose' || kind === 'unended' || kind === 'remark');
  return lines.map((line, place) => (place < first && line.words < 6 ? as(line, 'control') : line));
};

const refiners: readonly Refiner[] = [
  captionsAboveCredits,
  twins,
  openingCaptions,
  teasers,
  sections,
  openingLabels,
];

const ofArticles = new Set<Kind>(['prose', 'remark', 'fragment', 'unended', 'fused']);

/** The lines of a run that are the article's, after every refiner has looked at each line's neighbours. */
export function articleLines(run: readonly Scored[]): Scored[] {
  const refined = refiners.reduce<readonly Scored[]>((lines, refine) => refine(lines), run);
  return refined.filter(({ kind }) => ofArticles.has(kind));
}
