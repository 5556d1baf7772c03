import type { Stories } from '../stories/stories.js';
import type { Entry } from './entry.js';

/**
 * Keeps of what the articles of a story tell alike the first: a copy confirms nothing, and its "Friday" may be another
 * one than the original's. Only where the one before has no date and a copy has, the copy's is kept instead.
 */
export function keepFirst(stories: Stories): (entries: readonly Entry[]) => Entry[] {
  const undated = new Map<string, { readonly among: Entry[]; readonly entry: Entry }>();
  const told = new Set<string>();
  return (entries) => {
    const kept: Entry[] = [];
    for (const entry of entries) {
      const { citation } = entry;
      const key = stories.keyOf(citation.article, citation.exact);
      const place =
        key === null ? null : `${(entry.event.words?.start ?? citation.start) - citation.start} ${key}`;
      if (place === null) {
        kept.push(entry);
        continue;
      }
      const before = undated.get(place);
      if (told.has(place) && !(before && entry.event.value !== null)) continue;
      if (before) before.among.splice(before.among.indexOf(before.entry), 1);
      undated.delete(place);
      if (entry.event.value === null) undated.set(place, { among: kept, entry });
      told.add(place);
      kept.push(entry);
    }
    return kept;
  };
}
