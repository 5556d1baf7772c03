import type { Analysis, Article } from '../../../src/model.js';
import { analysed } from '../../analysed.js';

const adjectives =
  'old new long short quiet loud cold warm heavy light narrow wide early late grey green'.split(' ');
const nouns =
  'harbour gate ferry tower school market road bridge ship crew mayor council winter storm field'.split(' ');
const verbs = 'turns keeps sees builds finds holds gives takes leaves brings moves plans opens closes'.split(
  ' ',
);
const towns = ['Norvik', 'Riga', 'Aldermere', 'Quillport', 'Sandhaven', 'Bergstad', 'Ostwick', 'Tarn'];

/** A source of numbers that is the same in every run. */
function dice(seed: number): <T>(faces: readonly T[]) => T {
  let state = seed * 2_654_435_761;
  return (faces) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const face = faces[(state >>> 8) % faces.length];
    if (face === undefined) throw new Error('a die without faces');
    return face;
  };
}

/** Invented sentences of about 20 words, others for every seed. */
export function sentences(seed: number, count: number): string[] {
  const throwOf = dice(seed);
  return Array.from({ length: count }, () => {
    const [a, b, c, d] = [adjectives, adjectives, adjectives, adjectives].map((all) => throwOf(all));
    const [e, f, g, h] = [nouns, nouns, nouns, nouns].map((all) => throwOf(all));
    return `The ${a} ${e} of ${throwOf(towns)} ${throwOf(verbs)} the ${b} ${f}, while near the ${c} ${g} a ${d} ${h} ${throwOf(verbs)} it.`;
  });
}

/** An invented report of paragraphs of three sentences, about 60 words each. */
export function report(seed: number, paragraphs = 6): string {
  const all = sentences(seed, paragraphs * 3);
  return Array.from({ length: paragraphs }, (_, i) => all.slice(3 * i, 3 * i + 3).join(' ')).join('\n');
}

/** The report of an outlet, analysed; its id is the outlet's name in small letters, if no other is given. */
export const printed = (publisher: string | null, text: string, header: Partial<Article> = {}): Analysis =>
  analysed(text, { id: publisher?.toLowerCase() ?? 'unknown', publisher, ...header });

/** A number of throws in a fixed form: other names and figures, the same words around them. */
export function fixedForms(form: (throwOf: ReturnType<typeof dice>) => string, count: number): string[] {
  return Array.from({ length: count }, (_, seed) => form(dice(seed + 1)));
}

export { towns };
