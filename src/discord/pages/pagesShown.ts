import { idsIn } from './idsIn.js';
import { readLead, type Turn } from './pageState.js';

/** Which page of what a message shows, as its page buttons tell, and the one behind it. */
export interface PagesShown {
  readonly shown: Turn;
  /** `null` where the last page is shown. */
  readonly next: Turn | null;
}

/** Read from the components of a message that was sent; `null` where it has no page buttons. */
export function pagesShown(components: readonly object[]): PagesShown | null {
  const ids = idsIn(components);
  const turns = ids.flatMap((id) => {
    const lead = readLead(id, ids);
    return lead?.kind === 'page' ? [lead.turn] : [];
  });
  const [, , shown, next] = turns;
  if (!shown || !next) return null;
  return { shown, next: next.page === shown.page ? null : next };
}
