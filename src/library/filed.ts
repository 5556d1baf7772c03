import { giveHeader } from '../archive/cite.js';
import type { Analysed } from '../indexing/analysed.js';
import type { Analysis, Article, Header } from '../model.js';
import { type ArticleRecord, unpacked } from './record.js';
import type { Volume } from './volume.js';

/** An article of the library. Its text and what was found in it are read whenever they are asked for. */
export interface Filed extends Analysed {
  readonly record: ArticleRecord;
  readonly volume: Volume;
  /** What the article is called and bounded by in this edition. */
  readonly header: Header;
}

/**
 * An article of the library, which takes no more memory than its header: the parts of it are read when they are asked
 * for, and forgotten again. They are what they were, but not the same objects each time.
 */
export function filed(record: ArticleRecord, volume: Volume, header: Header = record.header): Filed {
  const { file, format, fingerprint } = record;
  const article: Article = {
    ...header,
    get text() {
      return volume.textOf(record);
    },
    get body() {
      return unpacked(record.body);
    },
  };
  giveHeader(article, header);
  const found = () => volume.foundIn(record);
  const analysis: Analysis = {
    article,
    get sentences() {
      return found().sentences;
    },
    get passages() {
      return found().passages;
    },
    get quotations() {
      return found().quotations;
    },
    get nested() {
      return found().nested;
    },
    get reported() {
      return found().reported;
    },
    get people() {
      return found().people;
    },
    get dates() {
      return found().dates;
    },
    get events() {
      return found().events;
    },
  };
  return { file, format, fingerprint, article, analysis, record, volume, header };
}

/** The same article with another header. */
export const headed = ({ record, volume }: Filed, header: Header): Filed => filed(record, volume, header);
