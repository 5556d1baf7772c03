/** What a page may say of its article outside its JSON-LD. */
export type Field = 'title' | 'byline' | 'publisher' | 'agency' | 'published' | 'url' | 'language';

export interface Places {
  /** Names or properties of meta tags, the most trusted first. */
  readonly metas: readonly string[];
  /** Selectors with the attribute to read, or '' for the text; asked where the meta tags say nothing. */
  readonly elements: readonly (readonly [selector: string, attribute: string])[];
}

/**
 * Where a page says what. A day of publication only: when an article was changed is another day, and so is
 * one that stands in the running text.
 */
export const places: Readonly<Record<Field, Places>> = {
  title: {
    metas: ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'sailthru.title'],
    elements: [
      ['[itemprop="headline"]', ''],
      ['h1', ''],
    ],
  },
  byline: {
    metas: [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'byl',
      'article:author_name',
      'cxenseparse:author',
    ],
    elements: [
      ['[itemprop="author"] [itemprop="name"]', ''],
      ['[itemprop="author"]', ''],
      ['[rel="author"]', ''],
    ],
  },
  publisher: {
    metas: ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'apple-mobile-web-app-title'],
    elements: [['[itemprop="publisher"] [itemprop="name"]', '']],
  },
  agency: {
    metas: ['source', 'dc.source', 'article:source', 'news_source', 'cxenseparse:source'],
    elements: [['[itemprop="sourceOrganization"]', '']],
  },
  published: {
    metas: [
      'article:published_time',
      'og:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'published_time',
      'article.published',
      'date',
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
    ],
    elements: [
      ['time[itemprop="datePublished"]', 'datetime'],
      ['[itemprop="datePublished"]', 'content'],
      ['[itemprop="datePublished"]', ''],
      ['time[pubdate]', 'datetime'],
      ['article time[datetime]:not(aside time)', 'datetime'],
      ['main time[datetime]:not(aside time)', 'datetime'],
    ],
  },
  url: {
    metas: ['og:url', 'twitter:url'],
    elements: [['link[rel="canonical"]', 'href']],
  },
  language: {
    metas: ['content-language', 'og:locale', 'language', 'dc.language'],
    elements: [],
  },
};
