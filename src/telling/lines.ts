import { say } from '../languages/say.js';
import type { Citation, Header, Span } from '../model.js';
import { answeringIn, type Words, wordsOf } from './words.js';

/** Whose letters they are: the finding's own, those of the sentence around it, or another outlet's. */
export type Place = 'finding' | 'sentence' | 'printing';

/** One line of a finding as it is shown; each adapter has its own way to set each kind. */
export type Line =
  /** The date of an event, and what else is to know of it at once: to stand behind one another. */
  | {
      readonly kind: 'date';
      readonly text: string;
      /** The ISO date, where it is one day and nothing speaks against it. */
      readonly day: string | null;
      readonly details: readonly string[];
    }
  /** Letters of an article. */
  | { readonly kind: 'words'; readonly words: Words; readonly place: Place }
  /** Who said the words above, in whose quotation, how closely they were found: to stand behind one another. */
  | { readonly kind: 'speaker'; readonly parts: readonly string[] }
  /** Where words stand: those above, or those below where it introduces them. */
  | {
      readonly kind: 'source';
      readonly article: Header;
      /**
       * What stands before and after the source on its line, or nothing. What stands before it introduces it, as a
       * label does: no language can have the source elsewhere, since each adapter sets it in its own way.
       */
      readonly before: string;
      readonly after: string;
      readonly introduces: boolean;
      /** Whether it is one of several below one another, to be told in few words. */
      readonly brief: boolean;
    }
  /** A remark of ours on what stands above, or on what it introduces. */
  | { readonly kind: 'remark'; readonly text: string; readonly introduces: boolean };

export type SourceLine = Extract<Line, { kind: 'source' }>;

interface Manner {
  readonly differing?: readonly Span[];
  readonly inQuotationMarks: boolean;
  /** Of the only citation the stretch that dates it, counted from its beginning. */
  readonly dating?: Span | undefined;
  /** Of the only citation what answers best, as a span of the article's text. */
  readonly answering?: Span | undefined;
}

/** The words of citations that are one statement, with those of the article's spans marked that differ. */
export function wordsLine(
  place: Place,
  citations: readonly Citation[],
  { differing = [], inQuotationMarks, dating, answering }: Manner,
): Line {
  const words = wordsOf(citations, differing, inQuotationMarks);
  const [citation] = citations;
  const answers = answering && citation && answeringIn(words, answering, citation);
  return {
    kind: 'words',
    place,
    words: { ...words, ...(dating ? { dating } : {}), ...(answers ? { answering: answers } : {}) },
  };
}

/** Where the words above stand. */
export function sourceLine(article: Header, after = ''): SourceLine {
  return { kind: 'source', article, before: '', after, introduces: false, brief: false };
}

/** What must not be taken for the publisher's words is introduced as ours before it is read. */
export function digestLine(article: Header): SourceLine {
  return { ...sourceLine(article), before: say('source.digestOf'), introduces: true };
}
