import type { Format } from '../source.js';

/** How a file is read: as one article in a format, as one JSON value, or as JSON line by line. */
export type FileKind = Format | 'json' | 'jsonl';

const kinds: Readonly<Record<string, FileKind>> = {
  '.txt': 'page',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
};

/** The endings of the files that are read, for those who are told. */
export const endings = Object.keys(kinds).join(', ');

/** How a file is read, by the ending of its name; `null` where it is not read. */
export function kindOfFile(name: string): FileKind | null {
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? undefined : kinds[name.slice(dot).toLowerCase()]) ?? null;
}
