import type { Analysis, Header } from '../../model.js';
import { plainWordsOf } from '../terms.js';

/** The order in which the articles of a story are preferred, as a comparison; see `originalFirst`. */
type Order = (a: Analysis, b: Analysis) => number;

const yesFirst =
  (is: (header: Header) => boolean): Order =>
  ({ article: a }, { article: b }) =>
    Number(is(b)) - Number(is(a));

/** The length of an article's body in code units. */
export const lengthOf = ({ article }: Analysis): number =>
  article.body.reduce((sum, { start, end }) => sum + end - start, 0);

const orders: readonly Order[] = [
  // The agency's own.
  yesFirst(({ publisher, agency }) => agency !== null && sameName(publisher, agency)),
  // The earliest, before those that do not give their date.
  ({ article: a }, { article: b }) => compareText(a.published ?? '9999', b.published ?? '9999'),
  // The fullest.
  (a, b) => lengthOf(b) - lengthOf(a),
  // One that does not say it is somebody else's.
  yesFirst(({ agency }) => agency === null),
  yesFirst(({ publisher }) => publisher !== null),
  ({ article: a }, { article: b }) => compareText(a.id, b.id),
];

/**
 * The order of a story's articles: the one whose words are shown comes first. That is the agency's own; else the
 * earliest, by whose date "Friday" has to be read; else the fullest; else one that names no agency as its source.
 */
export const originalFirst: Order = (a, b) => {
  for (const order of orders) {
    const difference = order(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** By code units: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two outlets are called the same, but for case, punctuation and spaces: "FoxNews", "Fox News". */
export const sameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && (one === other || nameKey(one) === nameKey(other));

const nameKey = (name: string): string => plainWordsOf(name).join('');
