import type { Account, Finding, Header, Printing } from '../model.js';

/** How many outlets beside its own article have a finding. One that is not named is one of its own. */
export function outletsElsewhere({ printings = [], accounts = [], alsoIn = [] }: Finding): number {
  const articles: Header[] = [
    ...[...printings, ...accounts].map(({ citation }) => citation.article),
    ...accounts.flatMap((account) => account.alsoIn ?? []),
    ...alsoIn,
  ];
  return new Set(articles.map(({ publisher, id }) => publisher?.trim().toLowerCase() || `alone ${id}`)).size;
}

/** A finding as it stands in its article, and after it as each other article has it: a finding each. */
export function oneByOne(finding: Finding): Finding[] {
  const { printings = [], accounts = [], ...own } = finding;
  return [
    own,
    ...printings.map((printing) => asPrinted(printing, finding)),
    ...accounts.map(({ contradicts: _contradicts, ...account }): Finding => account),
  ];
}

/** Whether another article has it at a time that cannot be right as well. */
export const isContradicted = ({ accounts = [] }: Finding): boolean =>
  accounts.some(({ contradicts }: Account) => contradicts);

/** A statement, or a passage, in the words of another article; who speaks is the same. */
function asPrinted({ citation, further, differing }: Printing, finding: Finding): Finding {
  const { speaker, toldBy, indirect, uncertain } = finding;
  return {
    citation,
    ...(further ? { further } : {}),
    ...(differing.length > 0 ? { differing } : {}),
    ...(speaker === undefined ? {} : { speaker, date: citation.article.published }),
    ...(toldBy === undefined ? {} : { toldBy }),
    ...(indirect ? { indirect } : {}),
    ...(uncertain ? { uncertain } : {}),
  };
}
