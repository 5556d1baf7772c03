import { byOccasion } from './occasion.js';
import { groupedBy, mannerOf, speakerIn, type Telling } from './telling.js';

/** As many words in a row are seldom alike by chance: where one article does not say whose they are, another may. */
const telltale = 8;

/**
 * Tellings of the same words by one speaker on one occasion, together. Words whose speaker is unclear are those
 * of whom another article of the story names with them; if they are many, of the only one whom any article names.
 */
export function foldSameWords(tellings: Iterable<Telling>): Telling[][] {
  const alike = groupedBy(tellings, ({ finding, words }) => `${mannerOf(finding)}\n${words.join(' ')}`);
  return alike.flatMap((same) => {
    const speakerOf = speakersOf(same);
    return groupedBy(same, (telling) => speakerOf(telling) ?? '').flatMap(byOccasion);
  });
}

/** Who speaks in tellings of the same words. */
function speakersOf(same: readonly Telling[]): (telling: Telling) => string | null {
  const isTelltale = (same[0]?.words.length ?? 0) >= telltale;
  const nameOf = (telling: Telling) => (isTelltale ? (telling.finding.speaker ?? null) : speakerIn(telling));
  const named = same.filter(({ finding }) => finding.speaker);
  const inStory = new Map([...named].reverse().map((telling) => [telling.story, nameOf(telling)]));
  const [only, ...others] = new Set(named.map(nameOf));
  const known = others.length === 0 && isTelltale ? only : null;
  return (telling) => nameOf(telling) ?? inStory.get(telling.story) ?? known ?? null;
}
