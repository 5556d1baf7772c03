import type { ReadPassage } from './readPassage.js';
import type { Sought } from './sought.js';

/** Whether a passage spells out an abbreviation of the question: words in a row that begin with its letters. */
export function expansion({ words }: ReadPassage, { units }: Sought): number {
  const abbreviations = units.flatMap(({ words: [word] }) =>
    word && /^\p{Lu}{3,8}$/u.test(word.printed) ? [word.printed] : [],
  );
  if (abbreviations.length === 0) return 0;
  const initials = words
    .filter(({ printed }) => /^\p{Lu}/u.test(printed) && !abbreviations.includes(printed))
    .map(({ printed }) => printed[0])
    .join('');
  return abbreviations.some((letters) => initials.includes(letters)) ? 1 : 0;
}
