import type { Records } from '../records/records.js';

/** What each article was when it was read: its id, and a fingerprint of its text and header. */
export type Articles = ReadonlyMap<string, string>;

/** The articles of which all watches have been told. */
export interface KnownArticles {
  /** The ids of those of these articles that are not among them: they were added since, or changed. */
  newIn(articles: Articles): Promise<ReadonlySet<string>>;
  /** From now on it is these. Rejects with a PlainError where that cannot be kept. */
  are(articles: Articles): Promise<void>;
}

/** The key under which their marks are kept. */
const key = 'known';

/** So much of a fingerprint tells an article from 100,000 others, but for one in three thousand million. */
const longest = 8;
const markOf = (fingerprint: string): string => fingerprint.slice(0, longest);

export function knownArticles(records: Records<readonly string[]>): KnownArticles {
  let last: { readonly articles: Articles; readonly fresh: ReadonlySet<string> } | undefined;
  return {
    async newIn(articles) {
      if (last?.articles === articles) return last.fresh;
      const known = new Set(await records.read(key));
      const fresh = [...articles].filter(([, fingerprint]) => !known.has(markOf(fingerprint)));
      last = { articles, fresh: new Set(fresh.map(([id]) => id)) };
      return last.fresh;
    },
    async are(articles) {
      last = undefined;
      const known = await records.read(key);
      const marks = [...articles.values()].map(markOf).sort();
      const isSame = marks.length === known.length && marks.every((mark, place) => mark === known[place]);
      if (!isSame) await records.change(key, () => marks);
    },
  };
}
