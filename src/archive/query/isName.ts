import type { Word } from '../terms.js';

/** A capital or a digit at the beginning makes a name, but not on the query's first word. */
export const isName = ({ printed, place }: Word): boolean => place > 0 && /^[\p{Lu}\p{N}]/u.test(printed);
