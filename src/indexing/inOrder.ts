/**
 * What `work` gives for each item, in the order of the items, with at most `width` of them under way. Throws
 * what the first of them rejects with, in that order.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // One that rejects while another is waited for must not count as unhandled; it is thrown in its turn.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length < width) continue;
    const first = underWay.shift();
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}
