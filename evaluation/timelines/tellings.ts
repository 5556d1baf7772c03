import type { Citation, Finding, Header } from '../../src/model.js';
import type { Entry } from './corpus.js';

/** That an entry is told in an article. */
export interface Telling {
  readonly entry: Entry;
  readonly article: string;
}

/** The tellings that a finding shows: its own, those of other articles, and those of copies. */
export function tellingsOf(finding: Finding, entries: readonly Entry[]): Telling[] {
  const accounts = [{ ...finding, date: finding.date ?? null }, ...(finding.accounts ?? [])];
  return accounts.flatMap(({ citation, date, alsoIn }) =>
    [citation.article, ...(alsoIn ?? [])].flatMap((article) => told(citation, article, date, entries)),
  );
}

/** A passage may tell several events: then it is that of its date, else the first. */
function told(
  { exact }: Citation,
  { id }: Pick<Header, 'id'>,
  date: string | null,
  entries: readonly Entry[],
): Telling[] {
  const possible = entries.filter((entry) => exact.includes(entry.told.get(id) ?? '\n'));
  const entry = possible.find(({ dates }) => dates.includes(date)) ?? possible[0];
  return entry ? [{ entry, article: id }] : [];
}
