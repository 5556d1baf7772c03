import type { Header } from '../../model.js';
import { outletKey, outletKeysOf } from '../outlets.js';
import type { Wanted } from '../port.js';
import type { Entry } from './entry.js';
import { speakerKey } from './speakers.js';
import type { Telling } from './telling.js';

/** Whether an article is one that is wanted: `undated` where it is but for its day, which is not known. */
export type Fit = 'yes' | 'no' | 'undated';

/** Tests articles by outlet and by day. */
export function articleTest({ outlet = null, since = null, until = null }: Wanted): (article: Header) => Fit {
  const key = outlet === null ? null : outletKey(outlet);
  return (article) => {
    if (key !== null && !outletKeysOf(article).includes(key)) return 'no';
    return since === null && until === null ? 'yes' : fitsDays(article, since, until);
  };
}

/**
 * Whether an article was published in a time, its first and last day included. Of one that gives no date, the day
 * by which it was out at the latest may settle it.
 */
function fitsDays({ published, notAfter }: Header, since: string | null, until: string | null): Fit {
  const out = published ?? notAfter?.day ?? null;
  if (out === null) return 'undated';
  if (since !== null && out < since) return 'no';
  if (until === null || out <= until) return published !== null || since === null ? 'yes' : 'undated';
  return published === null ? 'undated' : 'no';
}

/** The best telling of a statement in an article that is wanted, and whether it is one. */
export function tellingIn(
  { tellings }: Entry,
  test: (article: Header) => Fit,
): { readonly fit: Fit; readonly telling?: Telling } {
  let fit: Fit = 'no';
  for (const telling of tellings) {
    const one = test(telling.finding.citation.article);
    if (one === 'yes') return { fit: one, telling };
    if (one === 'undated') fit = one;
  }
  return { fit };
}

/** Tests statements by who speaks: whoever is printed like the one who is wanted, with any article. */
export function personTest({ person = null }: Wanted): (entry: Entry) => boolean {
  if (person === null) return () => true;
  const key = speakerKey(person);
  return ({ finding }) => typeof finding.speaker === 'string' && speakerKey(finding.speaker) === key;
}
