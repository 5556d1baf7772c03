import type { Scored } from './score.js';

/** How pages name their outlet on a line of its own, or at the end of a standfirst. */
const labels: readonly RegExp[] = [
  /^(?:publisher|publication|outlet|newspaper|published by)\s?:\s{0,3}(\p{L}.{1,60})$/iu,
  /^(?:📰|🗞\u{FE0F}?)\s{0,3}(\p{L}.{1,60})$/u,
  /(?:…|\.\.\.)\s?(?:reports|writes) (\p{Lu}[\p{L}\p{N} .&'’-]{1,50})$/u,
];

/** How many lines at the top of a page may hold the outlet's name. */
const masthead = 4;

/** A name of two words or more among a page's first lines that the rights line at its end repeats. */
function namedByRights(lines: readonly Scored[]): string | null {
  const rights = lines
    .filter(({ kind, text }) => kind === 'legal' && text.length < 300)
    .map(({ text }) => ` ${text} `);
  const names = lines
    .slice(0, masthead)
    .filter(({ words, bulleted }) => words >= 2 && words <= 5 && !bulleted);
  const name = names.find(({ text }) =>
    rights.some((line) => line.includes(` ${text} `) || line.includes(` ${text},`)),
  );
  return name?.text ?? null;
}

/** The outlet that a page names as its own, or `null`. A masthead counts where byline or rights repeat it. */
export function publisherOf(
  lines: readonly Scored[],
  header: readonly Scored[],
  byline: string | null,
): string | null {
  for (const { text } of header) {
    const name = text.length < 300 ? labels.map((label) => label.exec(text)?.[1]).find(Boolean) : undefined;
    if (name) return name.trim();
  }
  const signed = lines.slice(0, masthead).some(({ text }) => text === byline);
  return signed ? byline : namedByRights(lines);
}
