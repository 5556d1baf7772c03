import { plainWordsOf } from '../terms.js';

/** A form in which something is printed, and its words in plain letters. */
export interface Form {
  readonly printed: string;
  readonly words: readonly string[];
}

/** Something to suggest, with all that it is found by. */
export interface Named {
  readonly name: Form;
  /** Other forms of the name. */
  readonly aliases: readonly Form[];
  /** Roles as printed; only people have some. */
  readonly roles: readonly Form[];
}

/** What somebody has typed so far: its words in plain letters, each once, and all of them in one. */
export interface Typed {
  readonly words: readonly string[];
  readonly joined: string;
}

export const formOf = (printed: string): Form => ({ printed, words: plainWordsOf(printed) });

/** So much of what is typed is looked at: nothing that is suggested is longer. */
const mostTyped = 100;
const mostWords = 8;

export function typedOf(typed: string): Typed {
  const words = plainWordsOf(typed.slice(0, mostTyped)).slice(0, mostWords);
  return { words: [...new Set(words)], joined: words.join('') };
}
