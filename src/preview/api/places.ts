import { readLead } from '../../discord/pages/pageState.js';
import { readReference } from '../../reference.js';

/** Where in which article something stands, in UTF-16 code units of its text, `end` excluded. */
export interface PlaceInArticle {
  /** The key of the article. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Where the passages stand to which the buttons of a message refer, by the ids of these. */
export function placesIn(components: readonly object[]): Record<string, PlaceInArticle> {
  return Object.fromEntries(
    idsIn(components).flatMap((id) => {
      const place = placeOf(id);
      return place ? [[id, place] as const] : [];
    }),
  );
}

/** The button of a finding asks of a reference, and carries all that it asks. */
function placeOf(id: string): PlaceInArticle | null {
  const lead = readLead(id, [id]);
  if (lead?.kind !== 'finding') return null;
  const [reference] = Object.values(lead.turn.options).flatMap((value) => readReference(value) ?? []);
  return reference ? { article: reference.article, start: reference.start, end: reference.end } : null;
}

/** The ids that components carry as they are sent, however deep. */
const idsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'custom_id' in value && typeof value.custom_id === 'string' ? [value.custom_id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};
