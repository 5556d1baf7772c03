import { boxRules } from './boxes.js';
import { captionRules } from './captions.js';
import { endsSentence, type Kind } from './kind.js';
import { sameWords } from './line.js';
import { as, type Refiner } from './neighbours.js';
import type { Scored } from './score.js';

/** Before the first sentence a few words are a button, a section's name, a count. */
const openingLabels: Refiner = (lines) => {
  const first = lines.findIndex(({ kind }) => kind === 'prose' || kind === 'unended' || kind === 'remark');
  return lines.map((line, place) => (place < first && line.words < 6 ? as(line, 'control') : line));
};

/** Somebody is described as a writer anywhere in an article; the article's own writer only below it. */
const biographiesInside: Refiner = (lines) => {
  const last = lines.findLastIndex(({ kind }) => kind === 'prose');
  return lines.map((line, place) => (line.kind === 'biography' && place < last ? as(line, 'prose') : line));
};

/** A whole sentence that stands several times in the article and nowhere else on its page is its refrain. */
const refrains: Refiner = (lines) => {
  const inside = new Map<string, number>();
  for (const { text } of lines) inside.set(sameWords(text), (inside.get(sameWords(text)) ?? 0) + 1);
  return lines.map((line) => {
    const own = line.kind === 'repeated' && inside.get(sameWords(line.text)) === line.copies;
    return own && endsSentence(line.text) ? as(line, 'remark') : line;
  });
};

const refiners: readonly Refiner[] = [
  ...captionRules,
  ...boxRules,
  openingLabels,
  biographiesInside,
  refrains,
];

const ofArticles = new Set<Kind>(['prose', 'remark', 'fragment', 'unended', 'fused']);

/** The lines of a run that are the article's, after every refiner has looked at each line's neighbours. */
export function articleLines(run: readonly Scored[]): Scored[] {
  const refined = refiners.reduce<readonly Scored[]>((lines, refine) => refine(lines), run);
  return refined.filter(({ kind }) => ofArticles.has(kind));
}
