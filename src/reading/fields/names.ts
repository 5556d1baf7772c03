/** The fields of an article in JSON, and in the front matter of Markdown. */
export type Field =
  | 'id'
  | 'title'
  | 'text'
  | 'published'
  | 'captured'
  | 'publisher'
  | 'byline'
  | 'agency'
  | 'url'
  | 'language'
  | 'format'
  | 'digest';

/**
 * What each field is called in the data of others, our own name first: the first name that has something to say
 * is believed. `date` and `source` come last, for they mean other things as well: a
 * `source` that is an address is no publisher but the article's address. Capitals and `_` make no
 * difference. A day of creation, of change or of indexing is no day of publication.
 */
export const synonyms: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '_id', 'guid', 'uuid'],
  title: ['title', 'headline', 'name'],
  text: ['text', 'body', 'articleBody', 'content', 'content_html', 'content_text', 'html', 'full_text'],
  published: [
    'published',
    'datePublished',
    'publishedAt',
    'pubDate',
    'publish_date',
    'publication_date',
    'date',
  ],
  captured: ['captured', 'retrieved', 'scraped_at', 'crawled_at', 'downloaded_at', 'date_download'],
  publisher: ['publisher', 'outlet', 'publication', 'newspaper', 'site_name', 'site', 'source'],
  byline: ['byline', 'author', 'authors', 'creator'],
  agency: ['agency'],
  url: ['url', 'link', 'permalink', 'source'],
  language: ['language', 'lang', 'inLanguage'],
  format: ['format'],
  digest: ['digest'],
};

const plainName = (name: string) => name.toLowerCase().replace(/[_\s-]/g, '');

/** An object that says something of an article, by whatever names. */
export type Row = Readonly<Record<string, unknown>>;

/** A field's value, and the name under which it stands. */
export interface Given {
  readonly name: string;
  readonly value: unknown;
}

/** How people write that they do not know. */
const nothing = /^\s*(?:n\/?a|unknown|none|null|undefined|[-–—?]+)?\s*$/i;

const says = (value: unknown) =>
  value !== null && value !== undefined && !(typeof value === 'string' && nothing.test(value));

/** What a row says of a field, under each of its names, in the order in which they are believed. */
export function givenFor(row: Row, field: Field): Given[] {
  const telling = Object.keys(row).filter((name) => says(row[name]));
  return synonyms[field].flatMap((synonym) => {
    const name = telling.find((one) => plainName(one) === plainName(synonym));
    return name === undefined ? [] : [{ name, value: row[name] }];
  });
}
