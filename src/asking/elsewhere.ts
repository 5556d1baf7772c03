import { isDisputed } from '../datingWords.js';
import type { Account, Finding, Printing } from '../model.js';
import { lettersOf } from '../telling/words.js';
import { isEvent } from '../wording.js';

/** How many articles beside its own have a finding. */
export function articlesElsewhere({ printings = [], accounts = [], alsoIn = [] }: Finding): number {
  const articles = [
    ...[...printings, ...accounts].map(({ citation }) => citation.article),
    ...accounts.flatMap((account) => account.alsoIn ?? []),
    ...alsoIn,
  ];
  return new Set(articles.map(({ id }) => id)).size;
}

/**
 * A finding in each of its wordings, a list each of articles that have that one: first those that are others than its
 * own, then its own. An event of which articles give different dates is disputed in all of them.
 */
export function wordingsOf(finding: Finding): Finding[][] {
  const { printings = [], accounts = [], alsoIn = [], ...rest } = finding;
  const doubt: Pick<Finding, 'disputed'> = isDisputed(finding) ? { disputed: true } : {};
  const own = { ...rest, ...doubt, ...namedBelow(alsoIn) };
  const all = [
    own,
    ...printings.map((printing) => asPrinted(printing, finding)),
    ...accounts.map((account) => ({ ...asTold(account), ...doubt })),
  ];
  const wordings = new Map<string, Finding[]>();
  for (const one of all) {
    const key = wordingOf(one);
    wordings.set(key, [...(wordings.get(key) ?? []), one]);
  }
  const [asOwn = [], ...others] = wordings.values();
  return [...others, asOwn];
}

/** So many sources stand below one another; further ones stand below the same words again, and none is left out. */
const mostTogether = 9;

/** Articles that have one wording as findings that give it once, with the other articles named below it. */
export function gathered(wording: readonly Finding[]): Finding[] {
  const shown: Finding[] = [];
  for (let first = 0; first < wording.length; first += mostTogether) {
    const [head, ...others] = wording.slice(first, first + mostTogether);
    if (!head) continue;
    const below = others.flatMap(({ citation, printedBy = [] }) => [citation.article, ...printedBy]);
    shown.push({ ...head, ...namedBelow([...(head.printedBy ?? []), ...below]) });
  }
  return shown;
}

const namedBelow = (articles: NonNullable<Finding['printedBy']>): Pick<Finding, 'printedBy'> =>
  articles.length > 0 ? { printedBy: articles } : {};

/** What is the same for all that have one wording: the words, and of an event the date as well. */
function wordingOf(finding: Finding): string {
  const { citation, further = [], date, uncertain, status } = finding;
  const letters = lettersOf([citation, ...further].map(({ exact }) => exact).join(''));
  return JSON.stringify(isEvent(finding) ? [letters, date, uncertain, status] : [letters]);
}

/** An event as another article tells it. */
function asTold({ contradicts: _contradicts, alsoIn = [], ...account }: Account): Finding {
  return { ...account, ...namedBelow(alsoIn) };
}

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
