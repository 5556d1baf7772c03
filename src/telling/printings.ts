import { type MessageKey, say } from '../languages/say.js';
import type { Finding, Header, Printing } from '../model.js';
import { isQuoted } from '../wording.js';
import { type Line, type SourceLine, sourceLine, wordsLine } from './lines.js';
import { lettersOf, type Relation, relate } from './words.js';

const relations = {
  same: 'telling.sameWords',
  fewer: 'telling.fewerWords',
  more: 'telling.moreWords',
  other: 'telling.otherWords',
} as const satisfies Readonly<Record<Relation, MessageKey>>;

/**
 * A statement as other outlets print it, a few lines each: the words, where they are others, and the source.
 * Those in the same words come first, so that their sources stand below the words that they print, too. A wording
 * that several print is there once, and the sources of the others stand below that of the first.
 */
export function printingsOf(finding: Finding): Line[][] {
  const { printings = [] } = finding;
  if (printings.length === 0) return [];
  const statement = lettersIn(finding);
  const [same, others] = [[], []] as [Line[][], Line[][]];
  for (const [letters, [first, ...rest]] of byWording(printings)) {
    const relation = relate(letters, statement);
    const after = say(relations[relation]);
    const below = rest.map((printing): Line[] => [briefSource(printing, after)]);
    if (relation === 'same') same.push([briefSource(first, after)], ...below);
    else others.push([wordsOfPrinting(first, finding), sourceLine(first.citation.article, after)], ...below);
  }
  return [...same, ...others];
}

/** The other articles that print a wording, a line each. */
export function printedByOf(finding: Finding): Line[][] {
  const isOurs = ({ digest }: Header): boolean => digest && !isQuoted(finding);
  return (finding.printedBy ?? []).map((article) => [
    { ...sourceLine(article), before: isOurs(article) ? say('source.digestOf') : '', brief: true },
  ]);
}

/** Printings by their letters: those in the same words together, in the order of the first of each. */
function byWording(printings: readonly Printing[]): Map<string, [Printing, ...Printing[]]> {
  const wordings = new Map<string, [Printing, ...Printing[]]>();
  for (const printing of printings) {
    const letters = lettersIn(printing);
    const wording = wordings.get(letters);
    if (wording) wording.push(printing);
    else wordings.set(letters, [printing]);
  }
  return wordings;
}

const lettersIn = ({ citation, further = [] }: Pick<Finding, 'citation' | 'further'>): string =>
  lettersOf([citation, ...further].map(({ exact }) => exact).join(''));

const briefSource = ({ citation }: Printing, after: string): SourceLine => ({
  ...sourceLine(citation.article, after),
  brief: true,
});

function wordsOfPrinting({ citation, further = [], differing }: Printing, finding: Finding): Line {
  return wordsLine('printing', [citation, ...further], { differing, inQuotationMarks: isQuoted(finding) });
}
