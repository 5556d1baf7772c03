import { americanWords } from './americanWords.js';
import { endings, isOwnSpelling } from './endings.js';

/**
 * One spelling for British and American words, the same whichever is given: "colour" and "color", "organise" and
 * "organize". It is there to be compared and not to be shown, and need not be a spelling that anybody uses: "ize" is
 * made "ise" and not the other way round, since very many words end in "ise" by nature ("promise", "rise"), and very
 * few in "ize".
 * @param plain a word in lower case, without accents
 */
export function oneSpelling(plain: string): string {
  const american = americanWords.get(plain);
  if (american !== undefined) return american;
  if (isOwnSpelling(plain)) return plain;
  for (const [ending, other] of endings) if (ending.test(plain)) return plain.replace(ending, other);
  return plain;
}
