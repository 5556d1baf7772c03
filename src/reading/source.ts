import type { Article, Header } from '../model.js';

/**
 * `plain`: the text is the article's body. `page`: a text dump of a whole page, menus and all. `html`: a
 * page's HTML. `fragment`: a piece of HTML that is all article, as feeds hold it. `markdown`: Markdown, with YAML front matter or without.
 */
export type Format = 'plain' | 'page' | 'html' | 'fragment' | 'markdown';

/** One article before reading: its text, what is already known of it, and the form it comes in. */
export interface Source extends Partial<Header> {
  readonly id: string;
  readonly text: string;
  readonly format: Format;
}

/** What a reader finds in a source: the body, and as much of the header as the source gives. */
export type Reading = Pick<Article, 'text' | 'body'> & Partial<Omit<Header, 'id'>>;
