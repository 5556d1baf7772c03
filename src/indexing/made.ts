import type { Archive } from '../archive/port.js';
import type { Problem } from '../model.js';

/** A corpus as it was read once. */
export interface Made {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  /** Files that are left out, for they hold what another one holds. */
  readonly copies: readonly Problem[];
  /** What each article was when it was read: its id, and a fingerprint of its text and header. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Whether it was kept by an earlier start and only opened. */
  readonly opened: 'from disk' | 'read';
  /** Ends whatever stands behind it. It answers nothing afterwards. */
  close(): Promise<void>;
}

/** What each article was when it was read, by its id. */
export const fingerprintsOf = (
  articles: readonly { readonly article: { readonly id: string }; readonly fingerprint: string }[],
): Map<string, string> => new Map(articles.map(({ article, fingerprint }) => [article.id, fingerprint]));
