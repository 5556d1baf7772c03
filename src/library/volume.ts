import type { Span } from '../model.js';
import { Damage } from './damage.js';
import { fromBytes } from './letters.js';
import type { ReadFile } from './readFile.js';
import type { ArticleRecord, Found } from './record.js';

/** The texts of articles and what analysis found in them, on disk. */
export interface Volume {
  /** The text of an article, or a stretch of it: then only that is read. */
  textOf(record: ArticleRecord, span?: Span): string;
  foundIn(record: ArticleRecord): Found;
  /** The bytes of both as they were written, to be written again. */
  bytesOf(record: ArticleRecord): { readonly text: Buffer; readonly found: Buffer };
  /** It gives nothing afterwards. */
  close(): void;
}

/** So many articles are held as they were read last: what is asked of one is asked of it again soon. */
const held = 64;

/** A volume of opened files; it closes them. What it is asked for throws `Damage` where it cannot be read. */
export function createVolume(texts: ReadFile, analyses: ReadFile): Volume {
  const bytesOf = ({ text, found }: ArticleRecord) => ({
    text: texts.read(text.place, text.length * text.width),
    found: analyses.read(found.place, found.bytes),
  });
  const wholeTextOf = remembering(({ text }) =>
    fromBytes(texts.read(text.place, text.length * text.width), text.width),
  );
  return {
    textOf(record, span) {
      if (!span) return wholeTextOf(record);
      const { place, width } = record.text;
      return fromBytes(texts.read(place + span.start * width, (span.end - span.start) * width), width);
    },
    foundIn: remembering(({ found }) => parse(analyses.read(found.place, found.bytes))),
    bytesOf,
    close() {
      texts.close();
      analyses.close();
    },
  };
}

function parse(bytes: Buffer): Found {
  try {
    return JSON.parse(bytes.toString()) as Found;
  } catch {
    throw new Damage('what analysis found in an article cannot be read');
  }
}

/** The same, but what was asked for last is not made again. */
function remembering<T>(make: (record: ArticleRecord) => T): (record: ArticleRecord) => T {
  const made = new Map<ArticleRecord, T>();
  return (record) => {
    const known = made.get(record) ?? make(record);
    made.delete(record);
    made.set(record, known);
    for (const oldest of made.keys()) {
      if (made.size <= held) break;
      made.delete(oldest);
    }
    return known;
  };
}
