import type { Finding, Header } from '../../model.js';
import { type Said, saidIn, saysTheSame } from './sameSaid.js';

/**
 * Findings that say the same in nearly the same words as one: the first of them, with the articles of the others
 * beside those that print its very words.
 */
export function foldCopies(findings: readonly Finding[]): Finding[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const said = saidIn(finding.citation.exact);
    const group = groups.find(
      ({ first, said: known }) => first.speaker === finding.speaker && saysTheSame(known, said),
    );
    if (group) group.others.push(finding);
    else groups.push({ first: finding, said, others: [] });
  }
  return groups.map(({ first, others }) => {
    const alsoIn = articlesBeside(first, others);
    return alsoIn.length > 0 ? { ...first, alsoIn } : first;
  });
}

interface Group {
  readonly first: Finding;
  readonly said: Said;
  readonly others: Finding[];
}

/** The other articles, each once. */
function articlesBeside({ citation, alsoIn = [] }: Finding, others: readonly Finding[]): Header[] {
  const further = others.flatMap((other) => [other.citation.article, ...(other.alsoIn ?? [])]);
  const byId = new Map([...alsoIn, ...further].map((article) => [article.id, article]));
  byId.delete(citation.article.id);
  return [...byId.values()];
}
