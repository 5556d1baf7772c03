import { setImmediate } from 'node:timers/promises';
import { createSearchIndex, revised, type SearchIndex } from '../archive/searchIndex.js';
import { passageWeights } from '../archive/texts.js';
import type { FiledPassage, FiledShelf } from '../library/passages.js';
import type { ArticleRecord } from '../library/record.js';

/** An index of passages. */
export type PassageIndex = SearchIndex<keyof typeof passageWeights>;

/** Passages of an edition before, and where their articles stand now, where they were taken over. */
export interface Indexed {
  readonly shelf: FiledShelf;
  readonly index: PassageIndex;
  readonly copied: ReadonlyMap<ArticleRecord, ArticleRecord>;
}

/** After so many passages others get their turn. */
const turn = 20;

/**
 * The index of a shelf's passages. Only those are read that an edition before does not have. `onIndexed` is told now
 * and then which share of them is indexed, and what it throws ends the indexing.
 */
export async function indexShelf(
  shelf: FiledShelf,
  before: Indexed | null,
  onIndexed?: (share: number) => void,
): Promise<PassageIndex> {
  const fields = (number: number) => ({ text: shelf.textOf(number), title: shelf.titleOf(number) });
  if (before === null) {
    const index = createSearchIndex(passageWeights);
    for (let number = 0; number < shelf.size; number++) {
      index.add(number, fields(number));
      if (number % turn !== 0) continue;
      await setImmediate();
      onIndexed?.(number / shelf.size);
    }
    return index;
  }
  const numbers = numbersNow(shelf, before);
  const known = new Set(numbers);
  function* added(): Generator<[number, ReturnType<typeof fields>]> {
    for (let number = 0; number < shelf.size; number++)
      if (!known.has(number)) yield [number, fields(number)];
  }
  return revised(before.index, { numbers: (old) => numbers[old] ?? null, added: added() });
}

/** The numbers that the passages of an edition before have now; `null` for those that are not there any more. */
function numbersNow(shelf: FiledShelf, before: Indexed): (number | null)[] {
  const byRecord = new Map<ArticleRecord, Map<number, number>>();
  for (const [number, { one, passage }] of passagesOf(shelf)) {
    const places = byRecord.get(one.record) ?? new Map<number, number>();
    byRecord.set(one.record, places.set(passage.place, number));
  }
  return [...passagesOf(before.shelf)].map(([, { one, passage }]) => {
    const record = before.copied.get(one.record);
    return (record && byRecord.get(record)?.get(passage.place)) ?? null;
  });
}

function* passagesOf(shelf: FiledShelf): Generator<[number, FiledPassage]> {
  for (let number = 0; number < shelf.size; number++) {
    const found = shelf.filedAt(number);
    if (found) yield [number, found];
  }
}
