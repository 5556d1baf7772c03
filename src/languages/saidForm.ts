/** A sentence of the interface with holes in it: what stands before the first, and what stands behind each. */
export interface SaidForm {
  readonly opening: string;
  readonly holes: readonly { readonly name: string; readonly behind: string }[];
}

/** Letters that Unicode leaves to whoever wants them: no text that is said has these. */
const marks = { from: '\u{F8E0}', to: '\u{F8E1}' } as const;

/** What is put into a placeholder for a hole to be there. */
export const hole = (name: string): string => `${marks.from}${name}${marks.to}`;

/** The form of a sentence that was said with holes in its placeholders. */
export function formOf(sentence: string): SaidForm {
  const [opening = '', ...parts] = oneLine(sentence).split(marks.from);
  const holes = parts.map((part) => {
    const [name = '', behind = ''] = part.split(marks.to);
    return { name, behind };
  });
  return { opening, holes };
}

/** How much of a form is always the same, in UTF-16 code units: the more, the surer is whoever recognises it. */
export const sameIn = ({ opening, holes }: SaidForm): number =>
  holes.reduce((sum, { behind }) => sum + behind.length, opening.length);

/**
 * What stands in the holes of a sentence of that form, by their names; `null` of any other. Each hole ends where first
 * may be what stands behind it, the last one at the end: one way through the text, whatever is in it.
 */
export function readForm({ opening, holes }: SaidForm, text: string): Record<string, string> | null {
  if (!text.startsWith(opening)) return null;
  const found: Record<string, string> = {};
  let at = opening.length;
  for (const [place, { name, behind }] of holes.entries()) {
    const isLast = place === holes.length - 1;
    const end = isLast ? text.length - behind.length : text.indexOf(behind, at + 1);
    if (end <= at || !text.startsWith(behind, end)) return null;
    found[name] = text.slice(at, end);
    at = end + behind.length;
  }
  return at === text.length ? found : null;
}

/** White space of any kind and length as one space: what is shown and read again may have other. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
