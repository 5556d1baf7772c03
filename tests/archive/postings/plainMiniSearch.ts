import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { type Hit, queryTerms } from '../../../src/archive/searchIndex.js';
import { termsOf } from '../../../src/archive/terms.js';

export const weights = { text: 1, title: 0.3 };
export type Field = keyof typeof weights;
export type Fields = Readonly<Record<Field, string>>;

/** Words that share beginnings, stems and letters, of very different frequency, some of them of programming. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('ferry', 'ferries', 'harbour', 'ice', 'the', 'mayor', 'mayors') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('constructor', 'toString', '2018', 'Ankündigung', '北海道', 'İzmir', '𝒜𝒷'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-d]{1,5}$/) },
);
export const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
export const fields: fc.Arbitrary<Fields> = fc.record({ text, title: text });
export const documents = fc.array(fields, { maxLength: 30 });

/** MiniSearch with its own Maps: what an index over compact postings has to answer like. */
export function plainMiniSearch(documents: readonly Fields[]) {
  const index = new MiniSearch<{ id: number }>({
    fields: Object.keys(weights),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      boost: weights,
      bm25: { k: 0.9, b: 0.4, d: 0 },
      combineWith: 'OR',
    },
  });
  for (const [id, fields] of documents.entries()) index.add({ id, ...fields });
  return (query: string, only?: readonly Field[]): Hit<Field>[] =>
    index
      .search(query, only ? { fields: [...only] } : undefined)
      .map(({ id, score, match }) => {
        const terms = new Map(Object.entries(match) as [string, Field[]][]);
        return { id, score: score / terms.size, terms };
      })
      .sort((a, b) => b.score - a.score || a.id - b.id);
}
