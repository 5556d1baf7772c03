import { NAME_SUFFIXES } from '../../analysis/people/given-names.js';
import { plainWordsOf } from '../terms.js';

/** All spellings of a name have one key: "Kim Jong-un", "KIM JONG UN"; initials make it another one. */
export const keyOf = (name: string): string => plainWordsOf(name).join(' ');

/** Whether a key is a name of several words, and not a family name alone. */
export const isFull = (key: string): boolean => key.includes(' ');

const isInitial = (word: string): boolean => word.length === 1;
const isSuffix = (word: string): boolean => NAME_SUFFIXES.has(word);

/** The initials of a key: "h w" of "george h w bush". */
export const initialsOf = (key: string): string => key.split(' ').filter(isInitial).join(' ');

/** The words of a key but for its initials. */
export const wordsWithoutInitials = (key: string): string[] =>
  key.split(' ').filter((word) => !isInitial(word));

/** What stands behind the family name in a key: "jr", or nothing. */
export const suffixOf = (key: string): string => key.split(' ').filter(isSuffix).join(' ');

/** The words of a key but for initials and what stands behind the family name. */
export const bareWordsOf = (key: string): string[] =>
  wordsWithoutInitials(key).filter((word) => !isSuffix(word));
