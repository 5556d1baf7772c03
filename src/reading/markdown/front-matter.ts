import { parse } from 'yaml';
import { PlainError } from '../../model.js';
import { headerOf } from '../fields/header.js';
import type { Row } from '../fields/names.js';
import { linesOf } from '../lines.js';
import type { Reading } from '../source.js';

/** Longer front matter, in code units, is not a header. */
const longest = 10_000;

export interface FrontMatter {
  readonly header: Partial<Reading>;
  /** Where the Markdown below begins. */
  readonly end: number;
}

/** Parses YAML that is not trusted: no aliases, and whatever the parser throws becomes words. */
function parseYaml(yaml: string): unknown {
  if (yaml.length > longest) throw new PlainError(`The front matter is longer than ${longest} characters.`);
  try {
    return parse(yaml.replace(/\r(?!\n)/g, '\n'), { maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const said = /call stack/.test(reason) ? 'it nests too deeply' : reason.replace(/:$/, '');
    throw new PlainError(`The front matter is not valid YAML: ${said}`);
  }
}

/** Our own names for the fields. */
const known = [
  'title',
  'publisher',
  'byline',
  'agency',
  'published',
  'captured',
  'url',
  'language',
  'digest',
];

/** Whether one letter of a name has been left out, added or exchanged, or two have changed places. */
function misspelt(name: string, right: string): boolean {
  let same = 0;
  while (same < right.length && name[same] === right[same]) same++;
  let end = 0;
  while (end < right.length - same && name.at(-1 - end) === right.at(-1 - end)) end++;
  const [one, other] = [name.slice(same, name.length - end), right.slice(same, right.length - end)];
  const swapped = one.length === 2 && one === [...other].reverse().join('');
  return swapped || (one.length <= 1 && other.length <= 1);
}

/** Other programs' fields are passed over; one of ours with a slip is somebody's mistake. */
function refuseSlips(row: Row): void {
  const others = Object.keys(row).filter((name) => !known.includes(name));
  const slip = others.find((name) => known.some((right) => misspelt(name, right)));
  if (slip === undefined) return;
  throw new PlainError(
    `The front matter has a field that is not known, "${slip}"; known are ${known.join(', ')}.`,
  );
}

/** The fields, in our own names or others'. Throws a PlainError in one sentence for the one who saved the file. */
function fieldsOf(yaml: unknown): Partial<Reading> {
  if (typeof yaml !== 'object' || yaml === null || Array.isArray(yaml))
    throw new PlainError('The front matter is not a list of fields.');
  const row: Row = { ...yaml };
  refuseSlips(row);
  try {
    return headerOf(row);
  } catch (error) {
    throw error instanceof PlainError ? new PlainError(`In the front matter, ${error.message}.`) : error;
  }
}

/**
 * Reads YAML front matter: the lines between `---` on the first line and the next `---`. Throws a PlainError
 * where it is never closed, is no valid YAML, or one of our own fields is misspelt or of the wrong kind.
 */
export function readFrontMatter(text: string): FrontMatter {
  const [first, ...lines] = linesOf(text);
  if (!first || text.slice(first.start, first.end).trimEnd() !== '---') return { header: {}, end: 0 };
  const close = lines.find(({ start, end }) =>
    /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(start, Math.min(end, start + 80))),
  );
  if (!close)
    throw new PlainError('The front matter begins with --- and never ends: put --- on a line below it.');
  return { header: fieldsOf(parseYaml(text.slice(first.end, close.start))), end: close.end };
}
