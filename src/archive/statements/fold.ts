import { createCutFinder } from './cuts.js';
import { type Entry, entryOf } from './entry.js';
import { foldIntoHosts } from './hosts.js';
import { createRewordingFinder } from './otherWords.js';
import type { Rewording } from './rewording.js';
import { foldSameWords } from './sameWords.js';
import type { Telling } from './telling.js';

/**
 * The statements that articles tell, each once, whoever prints it: in the same words, cut shorter, or in other
 * words. Never two speakers' in one, and never what one said on two occasions, as far as the dates show it. They
 * come in the order of the tellings that are shown.
 */
export async function foldTellings(tellings: readonly Telling[], rewording: Rewording): Promise<Entry[]> {
  const sameWords = foldSameWords(tellings);
  const cuts = await foldIntoHosts(sameWords, createCutFinder);
  const wordings = await foldIntoHosts(cuts, () => createRewordingFinder(rewording), areApart);
  const places = new Map(tellings.map((telling, place) => [telling, place]));
  const placeOf = ({ tellings: [shown] }: Entry): number => (shown && places.get(shown)) ?? 0;
  return wordings.flatMap((told) => entryOf(told, rewording)).sort((a, b) => placeOf(a) - placeOf(b));
}

/** What one article prints in two places in different words are two statements. */
function areApart(told: readonly Telling[], joining: readonly Telling[]): boolean {
  const articles = new Set(told.map(({ finding }) => finding.citation.article.id));
  return joining.every(({ finding }) => !articles.has(finding.citation.article.id));
}
