import { isJsonLines, looksLikeJson } from '../json/recognise.js';
import { isMhtml } from '../mhtml/recognise.js';

/** How a file is read. */
export type Kind = 'pdf' | 'mhtml' | 'jsonl' | 'json' | 'feed' | 'xml' | 'markdown' | 'html' | 'text';

/** Kinds that are told by a file's bytes, whatever its name and whatever its encoding. */
const byBytes: readonly {
  readonly kind: Kind;
  readonly holds: (bytes: Buffer, ending: string) => boolean;
}[] = [
  { kind: 'pdf', holds: (bytes) => bytes.subarray(0, 1024).includes('%PDF-') },
  { kind: 'mhtml', holds: isMhtml },
  { kind: 'jsonl', holds: isJsonLines },
];

/** What may stand before the first element: a declaration, comments, a document type with its entities. */
const prolog =
  /^\s*(?:<\?[^>]{0,1000}>\s*|<!--(?:[^-]|-(?!->)){0,5000}-->\s*|<!doctype[^>[]{0,500}(?:\[[^\]]{0,5000}\]\s*)?>\s*)*/i;
const feedRoot = /^<(?:rss|feed|rdf:rdf|(?:\w{1,20}:)(?:rss|feed))[\s>]/i;
const pageRoot = /^<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i;
const tag = /<(?:p|div|span|a|h[1-6]|br|ul|li|article|table|section)\b[^>]{0,2000}>/gi;
const closing = /<\/(?:p|div|span|a|h[1-6]|ul|li|article|table|section)>/i;
const frontMatter =
  /^---[ \t]*\r?\n\s{0,20}[\w-]{1,40}[ \t]*:(?:[^\n]{0,500}\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** How far into a text its form shows, in code units. */
const reach = 50_000;

/** How much of a text's end is looked at. */
const endReach = 200;

interface TextStart {
  readonly start: string;
  readonly end: string;
  /** The start from its first element on, where there is a prolog. */
  readonly root: string;
  readonly ending: string;
}

/** A page begins with a tag, and closes one; a text that mentions a tag further on is none. */
const tagged = ({ root }: TextStart) =>
  /^<\w/.test(root) && closing.test(root) && (root.match(tag)?.length ?? 0) >= 1;

const isPage = ({ start, root }: TextStart) =>
  pageRoot.test(root) ||
  /^\s*<!doctype\s+html/i.test(start) ||
  (root.startsWith('<') && /<(?:head|body)[\s>]/i.test(root.slice(0, 5000)));
const hasEnding =
  (...endings: readonly string[]) =>
  ({ ending }: TextStart) =>
    endings.includes(ending);

const element = /^<([a-z][\w:.-]{0,60})[\s/>]/i;

/** One element from its first letter to its last, of whatever kind: a drawing, a map, a program's settings. */
function isElement({ root, end }: TextStart): boolean {
  const name = element.exec(root)?.[1];
  return name !== undefined && end.trimEnd().endsWith(`</${name}>`);
}

/** A field of an object in JSON, where something stands before the object, as in `callback({"text": …})`. */
const jsonField = /[{,]\s{0,200}"[\w@$ -]{1,60}"\s{0,9}:/;
const isJsonInside = ({ start }: TextStart) => /^\s*[{[]/.test(start) || jsonField.test(start);

/** Kinds that are told by a file's text, tried in this order; its name's ending decides where its text does not. */
const byText: readonly { readonly kind: Kind; readonly holds: (text: TextStart) => boolean }[] = [
  { kind: 'json', holds: ({ start }) => looksLikeJson(start) },
  {
    kind: 'json',
    holds: (text) => hasEnding('.json', '.jsonl', '.ndjson')(text) && isJsonInside(text),
  },
  { kind: 'feed', holds: ({ root }) => feedRoot.test(root) },
  { kind: 'html', holds: isPage },
  { kind: 'markdown', holds: ({ start }) => frontMatter.test(start) },
  { kind: 'xml', holds: ({ start }) => /^\s*<\?xml\s/i.test(start) },
  { kind: 'markdown', holds: hasEnding('.md', '.markdown', '.mdown', '.mkd') },
  { kind: 'html', holds: tagged },
  {
    kind: 'html',
    holds: (text) => hasEnding('.html', '.htm', '.xhtml')(text) && text.start.search(tag) >= 0,
  },
  { kind: 'xml', holds: isElement },
];

/** The ending of a file's name in small letters, `.gz` left aside: ".html". */
export function endingOf(file: string): string {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  return /\.[a-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
}

/** Whether a file's name says that it is JSON line by line, so that it may be of any size. */
export const isLineFile = (file: string) => ['.jsonl', '.ndjson'].includes(endingOf(file));

/** How a file is read, as far as its bytes tell; `null` where its text has to. */
export function kindOfBytes(bytes: Buffer, file: string): Kind | null {
  const ending = endingOf(file);
  return byBytes.find(({ holds }) => holds(bytes, ending))?.kind ?? null;
}

/** How a text is read: by its content, and where that may be one thing or another by its file's name. */
export function kindOfText(text: string, file: string): Kind {
  const start = text.slice(0, reach);
  const end = text.slice(-endReach);
  const read = { start, end, root: start.replace(prolog, ''), ending: endingOf(file) };
  return byText.find(({ holds }) => holds(read))?.kind ?? 'text';
}
