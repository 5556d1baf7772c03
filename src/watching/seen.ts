/** So many marks of a watch are kept: with four times what is looked at, those of articles that are gone stay long. */
const mostKept = 4_000;

/**
 * What has been seen when some more has been: the same list where nothing of it is new. The latest marks come first,
 * and of too many those go that were seen least recently.
 */
export function withSeen(seen: readonly string[], marks: readonly string[]): readonly string[] {
  const before = new Set(seen);
  if (marks.every((mark) => before.has(mark))) return seen;
  return [...new Set([...marks, ...seen])].slice(0, mostKept);
}

/** What has been seen without some of it. */
export function withoutSeen(seen: readonly string[], marks: readonly string[]): readonly string[] {
  const gone = new Set(marks);
  return seen.filter((mark) => !gone.has(mark));
}
