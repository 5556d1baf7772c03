/**
 * Writes a regular expression over several lines: line breaks and the indentation after them are no part of
 * it, all other spaces are.
 */
export function pattern(flags: string): (lines: TemplateStringsArray, ...parts: string[]) => RegExp {
  return (lines, ...parts) => new RegExp(source(lines, ...parts), flags);
}

/** A part of such an expression, to be used in others. */
export function source(lines: TemplateStringsArray, ...parts: string[]): string {
  return String.raw(lines, ...parts).replace(/\s*\n\s*/g, '');
}

/** Alternatives as in a regular expression, each also with a capital: `in|since` gives `[Ii]n|[Ss]ince`. */
export function eitherCase(alternatives: string): string {
  return alternatives.replace(
    /(^|\|)([a-z])/g,
    (_, bar, letter) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
}
