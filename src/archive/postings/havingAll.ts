import { type Postings, sliceOf } from './postings.js';
import { firstWhere, placeOf } from './vocabulary.js';

/** The documents that have all of some terms, each in any field; one may come several times. None for no term. */
export function* documentsHavingAll(
  { terms, frequencies, fields }: Postings,
  wanted: readonly string[],
): Generator<number> {
  const places = wanted.map((term) => placeOf(terms, term));
  if (places.includes(-1)) return;
  const [rarest, ...others] = places.sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0));
  if (rarest === undefined) return;
  const has = (term: number, document: number): boolean =>
    fields.some((field) => {
      const { start, end } = sliceOf(field, term);
      const at = firstWhere(start, end, (place) => (field.documents[place] ?? 0) >= document);
      return at < end && field.documents[at] === document;
    });
  for (const field of fields) {
    const { start, end } = sliceOf(field, rarest);
    for (const document of field.documents.subarray(start, end))
      if (others.every((term) => has(term, document))) yield document;
  }
}
