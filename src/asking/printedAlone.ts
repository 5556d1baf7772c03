import { type MessageKey, say } from '../languages/say.js';
import type { Finding } from '../model.js';

/** The message that tells of statements which no two outlets print of their own accord who does print them. */
export function whoPrintsAlone(statements: readonly Finding[]): MessageKey {
  const copied = statements.some(isCopied);
  if (statements.length === 1 && copied) return 'compare.onlyCopies';
  if (new Set(statements.flatMap((one) => [...outletsOf(one)])).size === 1) return 'compare.oneOutlet';
  return copied ? 'compare.noTwoButCopies' : 'compare.noTwo';
}

/** How many there are of them: "There are 2 statements, each in one outlet alone; /quote shows them." */
export function countPrintedAlone(statements: readonly Finding[]): string {
  const count = statements.length;
  if (statements.every(isCopied)) return say('compare.inCopies', { count });
  return say(statements.some(isCopied) ? 'compare.inOutletOrCopies' : 'compare.inOutlet', { count });
}

const isCopied = (statement: Finding): boolean => outletsOf(statement).size > 1;

/** The outlets that print a statement; an article that names none has one of its own. */
function outletsOf({ citation, alsoIn = [], printings = [] }: Finding): Set<string> {
  const articles = [citation.article, ...alsoIn, ...printings.map((printing) => printing.citation.article)];
  return new Set(articles.map(({ publisher, id }) => publisher ?? `alone ${id}`));
}
