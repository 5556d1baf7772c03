import type { Finding } from '../model.js';

/** Of findings the one whose article is the newest, the best of several; `null` where there is none. */
export function newestOf(found: readonly Finding[]): Finding | null {
  const dayOf = ({ citation }: Finding): string => citation.article.published ?? '';
  return found.reduce<Finding | null>(
    (newest, finding) => (newest === null || dayOf(finding) > dayOf(newest) ? finding : newest),
    null,
  );
}
