import type { Answer, Finding, Header } from './model.js';
import { describeBound } from './wording.js';

/** An answer with findings. Says so where an article that it cites does not give its date of publication. */
export function answered(heading: string, findings: readonly Finding[], note?: string): Answer {
  return withNote({ outcome: 'answered', heading, findings }, [note, ...undated(findings)]);
}

/** The first of what was found, and a note on how many there are besides, above what else there is to note. */
export function answeredWithMost(
  heading: string,
  found: readonly Finding[],
  limit: number,
  note?: string,
): Answer {
  const more = found.length > limit ? `${found.length - limit} more found.` : undefined;
  return answered(heading, found.slice(0, limit), [more, note].filter(Boolean).join('\n') || undefined);
}

const figures = new Intl.NumberFormat('en');

/** "1 article", "2,000 articles". */
export const counted = (number: number, thing: string): string =>
  `${figures.format(number)} ${thing}${number === 1 ? '' : 's'}`;

/** An answer to what could not or should not be answered: why, and what could be asked instead. */
export function declined(heading: string, note?: string): Answer {
  return withNote({ outcome: 'declined', heading, findings: [] }, [note]);
}

/** An answer to what was looked for and is not there: what was looked for, and what could be asked instead. */
export function nothingFound(heading: string, note?: string): Answer {
  return withNote({ outcome: 'nothing-found', heading, findings: [] }, [note]);
}

const longestEcho = 120;

/** What was asked, in quotation marks, shortened between words where it is longer than a heading can bear. */
export function echo(asked: string): string {
  const text = asked.replace(/\s+/g, ' ').trim();
  if (text.length <= longestEcho) return `“${text}”`;
  return `“${text.slice(0, longestEcho).replace(/\s\S*$/, '')} …”`;
}

function withNote(answer: Answer, notes: readonly (string | undefined)[]): Answer {
  const note = notes.filter((part) => part !== undefined).join('\n');
  return note === '' ? answer : { ...answer, note };
}

const list = new Intl.ListFormat('en');

function undated(findings: readonly Finding[]): string[] {
  const articles = new Map(findings.map(({ citation }) => [citation.article.id, citation.article]));
  const unknown = [...articles.values()].filter(({ published }) => published === null).map(nameWithBound);
  return unknown.length > 0 ? [`The date of publication is not known of ${list.format(unknown)}.`] : [];
}

function nameWithBound(header: Header): string {
  const { id, title } = header;
  const name = title ? `“${title}”` : id;
  const bound = describeBound(header);
  return bound ? `${name} (${bound})` : name;
}
