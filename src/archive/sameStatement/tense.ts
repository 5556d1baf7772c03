import { irregular } from '../../analysis/irregular.js';
import { stopwords } from '../stopwords.js';
import { wordsOf } from '../terms.js';

const future = /^(?:will|shall|won't|wont|\p{L}{1,9}'ll)$/u;
/** A word is still to come so many words behind "will": "will never again win". */
const reach = 3;

/** Whether what one version says has happened is still to come in the other: "won", "will win". */
export const areOfOtherTimes = (a: readonly string[], b: readonly string[]): boolean =>
  isToCome(a, b) || isToCome(b, a);

function isToCome(a: readonly string[], b: readonly string[]): boolean {
  const coming = new Set(a.flatMap((word, i) => (isFuture(a, word, i) ? a.slice(i + 1, i + 1 + reach) : [])));
  const terms = new Set([...coming].filter((word) => !stopwords.has(word)).map(termOf));
  return b.some((word, i) => isPast(b, word, i) && terms.has(termOf(word)));
}

const isFuture = (words: readonly string[], word: string, i: number): boolean =>
  future.test(word) || (word === 'going' && words[i + 1] === 'to');

/** A participle behind "be" has the time of what stands before it. */
function isPast(words: readonly string[], word: string, i: number): boolean {
  if (stopwords.has(word) || words[i - 1] === 'be') return false;
  if (words.slice(Math.max(0, i - reach), i).some((before) => future.test(before))) return false;
  return /ed$/.test(word) || irregular.has(word) || ['has', 'had', 'have'].includes(words[i - 1] ?? '');
}

const termOf = (word: string): string => wordsOf(word)[0]?.term ?? word;
