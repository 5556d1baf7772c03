/** Files that hold no text to read, told by their first bytes: what they are, and what to do about it. */
interface Foreign {
  readonly what: string;
  readonly holds: (start: string) => boolean;
  /** An article may begin with the same letters: only with bytes that no text has it is what it seems. */
  readonly binary?: true;
}

const begins =
  (...marks: readonly string[]) =>
  (start: string) =>
    marks.some((mark) => start.startsWith(mark));
const zip = (inside: string) => (start: string) => begins('PK\x03\x04')(start) && start.includes(inside);
const media =
  (...brands: readonly string[]) =>
  (start: string) =>
    start.startsWith('ftyp', 4) && (brands.length === 0 || brands.includes(start.slice(8, 12)));
const saveAsText = 'save it as text or HTML';
const unpackIt = 'unpack it, and put the files into the folder';

/** Tried in this order, the first that holds is told. The bytes are read as Latin-1. */
const foreign: readonly Foreign[] = [
  { what: `a Word document; ${saveAsText}`, holds: zip('word/') },
  { what: `a spreadsheet; save its articles as JSON or text`, holds: zip('xl/') },
  { what: `a presentation; ${saveAsText}`, holds: zip('ppt/') },
  { what: `an OpenDocument file; ${saveAsText}`, holds: zip('mimetypeapplication/vnd.oasis') },
  { what: `an e-book; ${saveAsText}`, holds: zip('mimetypeapplication/epub') },
  { what: `a zip archive; ${unpackIt}`, holds: begins('PK\x03\x04', 'PK\x05\x06') },
  { what: `an old Office document; ${saveAsText}`, holds: begins('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1') },
  { what: `a document in Rich Text; ${saveAsText}`, holds: begins('{\\rtf') },
  { what: `a Safari web archive; save the page as HTML`, holds: begins('bplist') },
  {
    what: 'a picture; no text is read from pictures',
    holds: begins('\x89PNG', '\xFF\xD8\xFF', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '\0\0\x01\0', 'BM\0'),
  },
  { what: 'a picture; no text is read from pictures', holds: media('heic', 'heix', 'mif1', 'avif') },
  {
    what: 'a picture; no text is read from pictures',
    holds: (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8),
  },
  {
    what: 'a recording; save what is said in it as text',
    holds: begins('ID3', 'OggS', 'fLaC', 'RIFF', '\x1A\x45\xDF\xA3', '\xFF\xFB', '\xFF\xF3', 'MThd', 'FLV'),
    binary: true,
  },
  { what: 'a recording; save what is said in it as text', holds: media() },
  {
    what: `an archive; ${unpackIt}`,
    holds: begins('7z\xBC\xAF', 'Rar!', 'BZh', '\xFD7zXZ', '\x28\xB5\x2F\xFD', '\x1F\x9D', '\x1F\x8B'),
    binary: true,
  },
  { what: `an archive; ${unpackIt}`, holds: (start) => start.startsWith('ustar', 257) },
  {
    what: 'a program, no article',
    holds: begins('MZ', '\x7FELF', '\xCF\xFA\xED\xFE', '\xCA\xFE\xBA\xBE', '\0asm'),
    binary: true,
  },
  { what: 'a script, no article', holds: begins('#!/') },
  { what: `a PostScript file; ${saveAsText}`, holds: begins('%!PS') },
  { what: 'a database; save its articles as JSON', holds: begins('SQLite format 3') },
  { what: 'a font, no article', holds: begins('wOFF', 'wOF2', 'OTTO', '\0\x01\0\0\0'), binary: true },
];

/** How many bytes are looked at. */
const reach = 2048;

/** Whether there is a byte that no text has in any encoding, escapes of Japanese mail aside. */
const isBinary = (bytes: Buffer): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));

/** What a file is that holds no text to read, and what to do about it; `null` where it may hold some. */
export function foreignTo(bytes: Buffer): string | null {
  const first = bytes.subarray(0, reach);
  const start = first.toString('latin1');
  const binary = isBinary(first);
  return foreign.find((one) => (binary || !one.binary) && one.holds(start))?.what ?? null;
}

const code = 'source code, no article';
const settings = 'settings, no article';

/** Texts that are no articles, by the endings of their names. */
const byEnding: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      '.js',
      '.mjs',
      '.cjs',
      '.ts',
      '.py',
      '.java',
      '.c',
      '.h',
      '.cpp',
      '.cs',
      '.go',
      '.rs',
      '.rb',
      '.php',
      '.sh',
    ]
      .concat('.bat', '.ps1', '.sql', '.r', '.lua', '.pl', '.swift', '.kt')
      .map((ending) => [ending, code]),
  ),
  ...Object.fromEntries(
    ['.yaml', '.yml', '.toml', '.ini', '.conf', '.cfg', '.properties'].map((ending) => [ending, settings]),
  ),
  '.css': 'a style sheet, no article',
  '.csv': 'a table; save its rows as JSON, one article a row',
  '.tsv': 'a table; save its rows as JSON, one article a row',
  '.url': 'a link; save the page that it leads to',
  '.webloc': 'a link; save the page that it leads to',
  '.srt': 'subtitles; save what is said as text',
  '.vtt': 'subtitles; save what is said as text',
};

/** What a text is whose name ends like that, where it is surely no article; else `null`. */
export const noArticleBy = (ending: string): string | null => byEnding[ending] ?? null;
