import { counted } from '../answer.js';
import type { Finding } from '../model.js';

/**
 * Who prints statements that no two outlets print of their own accord, to stand before what they are: "one outlet
 * alone prints".
 */
export function whoPrintsAlone(statements: readonly Finding[]): string {
  const copied = statements.some(isCopied);
  if (statements.length === 1 && copied) return 'only copies of one story print';
  if (new Set(statements.flatMap((one) => [...outletsOf(one)])).size === 1) return 'one outlet alone prints';
  return `${copied ? 'but for copies of one story, ' : ''}no two outlets print the same of`;
}

/** How many there are of them: "There are 2 statements, each in one outlet alone; /quote shows them." */
export function countPrintedAlone(statements: readonly Finding[]): string {
  const places = [
    statements.every(isCopied) ? undefined : 'in one outlet alone',
    statements.some(isCopied) ? 'in copies of one story' : undefined,
  ];
  const where = places.filter((place) => place !== undefined).join(' or ');
  const count = counted(statements.length, 'statement');
  return statements.length === 1
    ? `There is ${count}, ${where}; /quote shows it.`
    : `There are ${count}, each ${where}; /quote shows them.`;
}

const isCopied = (statement: Finding): boolean => outletsOf(statement).size > 1;

/** The outlets that print a statement; an article that names none has one of its own. */
function outletsOf({ citation, alsoIn = [], printings = [] }: Finding): Set<string> {
  const articles = [citation.article, ...alsoIn, ...printings.map((printing) => printing.citation.article)];
  return new Set(articles.map(({ publisher, id }) => publisher ?? `alone ${id}`));
}
