import type { Citation, Finding, Header, Printed, Printing } from '../../model.js';
import { Damage } from '../damage.js';

/** A finding as it is written: its articles by their numbers. */
export interface PackedFinding
  extends Omit<Finding, 'citation' | 'further' | 'around' | 'alsoIn' | 'printings'> {
  readonly article: number;
  readonly citation: Printed;
  readonly further?: readonly Printed[];
  readonly around?: Printed;
  readonly alsoIn?: readonly number[];
  readonly printings?: readonly PackedPrinting[];
}

interface PackedPrinting extends Omit<Printing, 'citation' | 'further'> {
  readonly article: number;
  readonly citation: Printed;
  readonly further?: readonly Printed[];
}

/** The articles of an edition by their numbers, and the other way round. */
export interface Numbering {
  numberOf(header: Header): number;
  headerAt(number: number): Header;
}

/** The numbers of articles, in their order. */
export function numbering(headers: readonly Header[]): Numbering {
  const numbers = new Map(headers.map(({ id }, number) => [id, number]));
  return {
    numberOf({ id }) {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`There is no article ${id}.`);
      return number;
    },
    headerAt(number) {
      const header = headers[number];
      if (!header) throw new Damage(`there is no article of the number ${number}`);
      return header;
    },
  };
}

export const packedCitation = ({ exact, start, end }: Printed): Printed => ({ exact, start, end });

/** What stands in the article of a finding. */
type InArticle = Pick<Printing, 'citation' | 'further'>;

const packedParts = ({ citation, further }: InArticle, { numberOf }: Numbering) => ({
  article: numberOf(citation.article),
  citation: packedCitation(citation),
  ...(further ? { further: further.map(packedCitation) } : {}),
});

/** A finding to be written; what it has of its own article has to stand there. */
export function packed(finding: Finding, numbers: Numbering): PackedFinding {
  const { citation, further, around, alsoIn, printings, ...rest } = finding;
  return {
    ...rest,
    ...packedParts({ citation, ...(further ? { further } : {}) }, numbers),
    ...(around ? { around: packedCitation(around) } : {}),
    ...(alsoIn ? { alsoIn: alsoIn.map(numbers.numberOf) } : {}),
    ...(printings
      ? {
          printings: printings.map((printing) => ({
            differing: printing.differing,
            ...packedParts(printing, numbers),
          })),
        }
      : {}),
  };
}

const cited = (printed: Printed, article: Header): Citation => ({ ...printed, article });

function unpackedParts(
  { article: number, citation, further }: Pick<PackedPrinting, 'article' | 'citation' | 'further'>,
  { headerAt }: Numbering,
): InArticle {
  const article = headerAt(number);
  return {
    citation: cited(citation, article),
    ...(further ? { further: further.map((part) => cited(part, article)) } : {}),
  };
}

/** A finding as it was before it was packed. Throws `Damage` where an article is none of the edition's. */
export function unpacked(written: PackedFinding, numbers: Numbering): Finding {
  const { article, citation, further, around, alsoIn, printings, ...rest } = written;
  const { headerAt } = numbers;
  return {
    ...rest,
    ...unpackedParts(written, numbers),
    ...(around ? { around: cited(around, headerAt(article)) } : {}),
    ...(alsoIn ? { alsoIn: alsoIn.map(headerAt) } : {}),
    ...(printings
      ? {
          printings: printings.map((printing) => ({
            differing: printing.differing,
            ...unpackedParts(printing, numbers),
          })),
        }
      : {}),
  };
}
