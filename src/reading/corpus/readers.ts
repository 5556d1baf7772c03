import { PlainError, type Problem } from '../../model.js';
import { decode } from '../charset/decode.js';
import { wideEncoding } from '../charset/utf16.js';
import type { Feed } from '../feed/entry.js';
import { isJsonFeed, parseAnyFeed } from '../feed/parse.js';
import { sourceOfEntry } from '../feed/read.js';
import { sourceOfRow } from '../json/row.js';
import { parseJson, rowsOf } from '../json/rows.js';
import { readMhtml } from '../mhtml/read.js';
import { readPdf } from '../pdf/read.js';
import type { Source } from '../source.js';
import { foreignTo, noArticleBy } from './foreign.js';
import { endingOf, type Kind, kindOfBytes, kindOfText } from './formats.js';

/** How an article was read, in words for people. */
export type FormatName =
  | 'page dump'
  | 'plain text'
  | 'HTML'
  | 'MHTML'
  | 'Markdown'
  | 'JSON'
  | 'JSONL'
  | 'RSS'
  | 'Atom'
  | 'RDF'
  | 'JSON Feed'
  | 'PDF';

/** One article of a file before it is read, and where it stands: the file, with its place where there are many. */
export interface Piece {
  readonly file: string;
  readonly format: FormatName;
  /** Throws a PlainError where the piece breaks its format's rules. */
  readonly source: () => Source | Promise<Source>;
}

type Pieces = Iterable<Piece | Problem>;

/** The entries of a feed; those of which it has no more than a teaser are counted in one problem. */
function* feedPieces(feed: Feed, file: string): Pieces {
  const all = feed.entries.length;
  if (all === 0) throw new PlainError('a feed without entries');
  let teasers = 0;
  for (const [index, entry] of feed.entries.entries()) {
    const place = `${file}:${index + 1}`;
    const source = sourceOfEntry(entry, feed, place);
    if (source) yield { file: place, format: feed.format, source: () => source };
    else teasers++;
  }
  if (teasers > 0)
    yield {
      file,
      reason: `${teasers} of the feed's ${all} entries are teasers; save the articles' own pages`,
    };
}

function* jsonPieces(text: string, file: string): Pieces {
  const value = parseJson(text);
  if (isJsonFeed(value)) return yield* feedPieces(parseAnyFeed(text), file);
  const { rows, many } = rowsOf(value);
  if (many && rows.length === 0) throw new PlainError('a list without articles');
  for (const [index, row] of rows.entries()) {
    const place = many ? `${file}:${index + 1}` : file;
    yield { file: place, format: 'JSON', source: () => sourceOfRow(row, place) };
  }
}

function refused(reason: string): never {
  throw new PlainError(reason);
}

const whole = (format: FormatName, source: Piece['source'], file: string): Pieces => [
  { file, format, source },
];

type TextKind = Exclude<Kind, 'pdf' | 'mhtml' | 'jsonl'>;

/** How the articles of a text are read, by its kind. */
const textReaders: Readonly<Record<TextKind, (text: string, file: string) => Pieces>> = {
  json: jsonPieces,
  feed: (text, file) => feedPieces(parseAnyFeed(text), file),
  xml: () => refused('XML, but neither a feed nor a page; save it as text or HTML'),
  markdown: (text, file) => whole('Markdown', () => ({ id: file, text, format: 'markdown' }), file),
  html: (text, file) => whole('HTML', () => ({ id: file, text, format: 'html' }), file),
  text: (text, file) => {
    const foreign = noArticleBy(endingOf(file));
    return foreign ? refused(foreign) : whole('page dump', () => ({ id: file, text, format: 'page' }), file);
  },
};

/** What a file's bytes hold, all of them: `lines` is JSON line by line, which is read from the file itself. */
export function piecesOf(found: Buffer, file: string): Pieces | 'lines' {
  if (found.length === 0) return refused('empty');
  const foreign = foreignTo(found);
  if (foreign) return refused(foreign);
  const bytes = wideEncoding(found) ? Buffer.from(decode(found)) : found;
  const kind = kindOfBytes(bytes, file);
  if (kind === 'jsonl') return 'lines';
  if (kind === 'pdf') return whole('PDF', () => readPdf(bytes, file), file);
  if (kind === 'mhtml') return whole('MHTML', () => readMhtml(bytes, file), file);
  const text = decode(bytes);
  const textKind = kindOfText(text, file);
  return textReaders[textKind as TextKind](text, file);
}
