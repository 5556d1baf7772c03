import type { Finding, Header } from '../../model.js';
import { areSameWords, hasTheWordsOf, type Said, saidIn, saysTheSame } from './sameSaid.js';

/**
 * Findings that say the same as one, the passage in nearly the same words or what answers in the very same: the first
 * of them, with the articles of the others beside those that print its very words.
 */
export function foldCopies(findings: readonly Finding[]): Finding[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const compared = comparedOf(finding);
    const group = groups.find((known) => isCopy(known.compared, compared));
    if (group) group.others.push(finding);
    else groups.push({ first: finding, compared, others: [] });
  }
  return groups.map(({ first, others }) => {
    const alsoIn = articlesBeside(first, others);
    return alsoIn.length > 0 ? { ...first, alsoIn } : first;
  });
}

interface Group {
  readonly first: Finding;
  readonly compared: Compared;
  readonly others: Finding[];
}

/** What of a finding is compared with others. */
interface Compared {
  readonly speaker: Finding['speaker'];
  readonly passage: Said;
  readonly answering: Said | null;
}

const comparedOf = ({ speaker, citation, answering }: Finding): Compared => ({
  speaker,
  passage: saidIn(citation.exact),
  answering: answering ? saidIn(answering.exact) : null,
});

function isCopy(one: Compared, other: Compared): boolean {
  if (one.speaker !== other.speaker) return false;
  if (one.answering && other.answering && areSameWords(one.answering, other.answering)) return true;
  return hasTheWordsOf(one.passage, other.passage) || saysTheSame(one.passage, other.passage);
}

/** The other articles, each once. */
function articlesBeside({ citation, alsoIn = [] }: Finding, others: readonly Finding[]): Header[] {
  const further = others.flatMap((other) => [other.citation.article, ...(other.alsoIn ?? [])]);
  const byId = new Map([...alsoIn, ...further].map((article) => [article.id, article]));
  byId.delete(citation.article.id);
  return [...byId.values()];
}
