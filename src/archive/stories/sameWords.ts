import type { Analysis } from '../../model.js';
import { printedWordsOf } from '../terms.js';

const keyOf = (text: string): string => ` ${printedWordsOf(text).join(' ')} `;

/**
 * Whether an article prints every sentence of another one, word for word but for case, accents and marks. One
 * word that is another, a "not" or a name, makes a sentence another one, however alike the rest is.
 */
export function printsAllOf({ article }: Analysis, other: Analysis): boolean {
  const words = keyOf(article.body.map(({ start, end }) => article.text.slice(start, end)).join('\n'));
  return other.sentences.every(({ start, end }) =>
    words.includes(keyOf(other.article.text.slice(start, end))),
  );
}
