import type { Finding } from '../model.js';
import { isQuoted } from '../wording.js';
import { type Line, sourceLine, wordsLine } from './lines.js';
import { type Relation, relationTo } from './words.js';

const relations: Readonly<Record<Relation, string>> = {
  same: 'in the same words',
  fewer: 'in fewer words',
  more: 'in more words',
  other: 'in other words',
};

/**
 * A statement as other outlets print it, a few lines each: the words, where they are others, and the source.
 * Those in the same words come first, so that their sources stand below the words that they print, too.
 */
export function printingsOf(finding: Finding): Line[][] {
  const { citation, further = [], printings = [] } = finding;
  const relate = relationTo([citation, ...further].map(({ exact }) => exact).join(''));
  const inQuotationMarks = isQuoted(finding);
  const same: Line[][] = [];
  const others: Line[][] = [];
  for (const { citation: printed, further: rest = [], differing } of printings) {
    const parts = [printed, ...rest];
    const relation = relate(parts.map(({ exact }) => exact).join(''));
    const source = sourceLine(printed.article, relations[relation]);
    if (relation === 'same') same.push([source]);
    else others.push([wordsLine('printing', parts, { differing, inQuotationMarks }), source]);
  }
  return [...same, ...others];
}
