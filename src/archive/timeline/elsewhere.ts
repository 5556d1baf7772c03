import type { Finding, Header } from '../../model.js';
import { byArticle } from '../referred/byArticle.js';
import type { SearchIndex } from '../searchIndex.js';
import { showAs } from './accounts.js';
import type { Entry } from './entry.js';
import { gather, type Scored } from './gather.js';
import type { Rarity } from './likeness.js';
import { agree, mayBeSlip } from './times.js';

/** How many articles that have terms of an event are looked at for accounts of it. */
const articlesLookedAt = 300;
/** How many of their events, of a time that may be the same, are compared with it. */
const eventsCompared = 600;

/** All events, and the index of the articles that have them. */
interface All {
  readonly entries: readonly (readonly Entry[])[];
  readonly index: Pick<SearchIndex<string>, 'search'>;
  readonly vocabulary: { readonly rarity: Rarity };
}

/**
 * Finds the event that begins at a place of an article, as that tells it, with the accounts of all other articles;
 * `null` where none begins there. Of several in one passage it is the one that most others tell.
 */
export function createToldElsewhere(all: All): (article: Header, start: number) => Finding | null {
  const inArticle = byArticle(() => all.entries.map((entries) => [entries, articleOf(entries)] as const));
  return (article, start) => {
    const begun = inArticle(article)
      .flat()
      .filter(({ citation }) => citation.start === start);
    const findings = begun.flatMap((entry) => withAccounts(entry, all) ?? []);
    return findings.sort((a, b) => countAccounts(b) - countAccounts(a))[0] ?? null;
  };
}

/** All entries of one list are of one article. */
const articleOf = ([first]: readonly Entry[]): string[] => (first ? [first.citation.article.id] : []);

const countAccounts = ({ accounts = [] }: Finding): number => accounts.length;

function withAccounts(entry: Entry, all: All): Finding | null {
  const groups = gather([{ entry, score: 2 }, ...mayTell(entry, all)], all.vocabulary.rarity);
  const group = groups.find(({ tellings }) => tellings.some((one) => one.entry === entry));
  return group ? showAs(entry, group) : null;
}

/** Other events of a time that may be the same, in articles that have its terms; those first that have most of them. */
function mayTell(entry: Entry, { index, entries }: All): Scored[] {
  const mayBeIt = ({ event }: Entry) => agree(event, entry.event) || mayBeSlip(event, entry.event);
  return index
    .search(entry.citation.exact, { most: articlesLookedAt })
    .flatMap(({ id }, rank) =>
      (entries[id] ?? []).map((other) => ({ entry: other, score: 1 - rank / articlesLookedAt })),
    )
    .filter((other) => other.entry !== entry && mayBeIt(other.entry))
    .slice(0, eventsCompared);
}
