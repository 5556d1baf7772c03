import type { Command } from '../command.js';

/** The name of an option in a text: where it begins, and where the option's value does. */
export interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The names of a command's options in a text, in order: `person:`, `--person ` or `--person=` at the beginning of a
 * word. What stands in quotation marks that open an option's value and close at the end of a word is that value.
 */
export function marksIn(text: string, { options }: Pick<Command, 'options'>): Mark[] {
  const names = Object.keys(options).join('|');
  if (names === '') return [];
  const shape = new RegExp(`(?:^|\\s)(?:--(${names})[\\s=]|(${names}):)`, 'g');
  const marks: Mark[] = [];
  let quotedTo = endOfQuoted(text, 0);
  for (const { 0: all, 1: long, 2: short, index } of text.matchAll(shape)) {
    if (index < quotedTo) continue;
    const end = index + all.length;
    marks.push({ name: long ?? short ?? '', start: index, end });
    quotedTo = endOfQuoted(text, end);
  }
  return marks;
}

const quoted = /\s{0,10}(?:"[^"]*"|'[^']*')(?=\s|$)/y;

/** Where the words in quotation marks end that a value begins with; where it begins if there are none. */
function endOfQuoted(text: string, start: number): number {
  quoted.lastIndex = start;
  return quoted.test(text) ? quoted.lastIndex : start;
}
