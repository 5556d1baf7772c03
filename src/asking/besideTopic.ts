import { tellsOf } from '../answering/kinds/tellsOf.js';
import type { Archive } from '../archive/port.js';
import type { Citation, Finding } from '../model.js';
import { type Sought, wantedBy } from './sought.js';
import { standsIn } from './standsIn.js';

/** In so many of the best passages statements are looked for. */
const passagesLookedAt = 5;
const mostCounted = 500;

/**
 * What somebody says in the passages that tell of a topic and of them, where none of their statements names it
 * itself. Nothing where no person and topic are sought.
 */
export async function quotedBeside(sought: Sought, archive: Archive): Promise<readonly Finding[]> {
  const { person, topic } = sought;
  if (person === null || topic === null) return [];
  const { findings } = await archive.passages(`What did ${person} say about ${topic}?`, passagesLookedAt);
  const telling = findings.map(({ citation }) => citation).filter((passage) => namesIt(passage, topic));
  if (telling.length === 0) return [];
  const said = await archive.quotations(wantedBy({ ...sought, topic: null }), mostCounted);
  return said.filter(({ citation }) => telling.some((passage) => standsIn(citation, passage)));
}

const namesIt = ({ article, exact }: Citation, topic: string): boolean =>
  tellsOf(`${article.title ?? ''} ${exact}`, topic);
