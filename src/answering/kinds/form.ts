import type { Understood } from '../../model.js';

/** What the named groups of a pattern found. */
export type Found = Readonly<Record<string, string | undefined>>;
/** What is read out of it, and how surely where that is not as the form has it. */
export type Read = Omit<Understood, 'certainty'> & Partial<Pick<Understood, 'certainty'>>;

/** A way to ask for something: what its pattern finds, as options, or `null` where it is something else after all. */
export interface Form {
  /** Matched against the question in one line, without what merely greets or ends it. */
  readonly pattern: RegExp;
  readonly certainty: Understood['certainty'];
  read(found: Found): Read | null;
}

/** Longer text, in UTF-16 code units, is told and not asked. */
export const longest = 300;

/** What a question asks by the first of the forms that fits it; `null` where none does. */
export function understoodBy(forms: readonly Form[], question: string): Understood | null {
  const text = plainly(question);
  if (text.length > longest) return null;
  for (const { pattern, certainty, read } of forms) {
    const match = pattern.exec(text);
    const understood = match && read(match.groups ?? {});
    if (understood) return { certainty, ...understood };
  }
  return null;
}

/** A question in one line, without greetings before it and the marks and thanks behind it. */
export const plainly = (question: string): string =>
  question
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:hi|hey|hello|please|so|ok|okay|and)\b[,!]? ?){1,3}(?=\S)/i, '')
    .replace(/[\s,?!.…]{1,10}(?:please|thanks|thank you)?[\s?!.…]{0,10}$/i, '')
    .trim();

/** Options that say something. */
export const given = (options: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value = '']) =>
      value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  );
