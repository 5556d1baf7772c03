import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { namesIn } from '../fields/values.js';
import { readInstant } from '../instants.js';
import { type Feed, type FeedEntry, linkIn, textIn, titleIn } from './entry.js';

/** RSS 0.9x and 2.0. The text is `content:encoded`, or else the description. */
export function rss(feed: RssFeed.Feed<string>): Feed {
  const entry = (item: RssFeed.Item<string>): FeedEntry => ({
    guid: item.guid?.value ?? null,
    link: linkIn(item.link, feed.link),
    title: titleIn(item.title),
    published: readInstant(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
    byline: namesIn(item.dc?.creators ?? item.authors),
    publisher: titleIn(item.source?.title ?? item.dc?.publishers?.[0]),
    language: item.xml?.lang ?? item.dc?.languages?.[0] ?? null,
    texts: [...textIn(item.content?.encoded, true, false), ...textIn(item.description, null, true)],
  });
  return {
    format: 'RSS',
    title: titleIn(feed.title),
    link: linkIn(feed.link, undefined),
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    entries: (feed.items ?? []).map(entry),
  };
}

/** RDF, also called RSS 1.0. */
export function rdf(feed: RdfFeed.Feed<string>): Feed {
  const entry = (item: RdfFeed.Item<string>): FeedEntry => ({
    guid: item.rdf?.about ?? null,
    link: linkIn(item.link, feed.link),
    title: titleIn(item.title),
    published: readInstant(item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
    byline: namesIn(item.dc?.creators),
    publisher: titleIn(item.dc?.publishers?.[0]),
    language: item.xml?.lang ?? item.dc?.languages?.[0] ?? null,
    texts: [...textIn(item.content?.encoded, true, false), ...textIn(item.description, null, true)],
  });
  return {
    format: 'RDF',
    title: titleIn(feed.title),
    link: linkIn(feed.link, undefined),
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    entries: (feed.items ?? []).map(entry),
  };
}

type AtomLinks = AtomFeed.Entry<string>['links'];

const alternate = (links: AtomLinks) =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
const isHtml = (type: string | undefined) => /html/i.test(type ?? '');

/** Atom. Where an entry has no day of publication, the day of its last change is all that it gives. */
export function atom(feed: AtomFeed.Feed<string>): Feed {
  const home = alternate(feed.links);
  const entry = (item: AtomFeed.Entry<string>): FeedEntry => ({
    guid: item.id ?? null,
    link: linkIn(alternate(item.links), home),
    title: titleIn(item.title?.value, isHtml(item.title?.type)),
    published: readInstant(item.published) ?? readInstant(item.updated),
    byline: namesIn(item.authors ?? item.source?.authors ?? feed.authors),
    publisher: titleIn(item.source?.title?.value, isHtml(item.source?.title?.type)),
    language: item.xml?.lang ?? item.content?.xml?.lang ?? null,
    texts: [
      ...textIn(item.content?.value, isHtml(item.content?.type), false),
      ...textIn(item.summary?.value, isHtml(item.summary?.type), true),
    ],
  });
  return {
    format: 'Atom',
    title: titleIn(feed.title?.value, isHtml(feed.title?.type)),
    link: linkIn(home, undefined),
    language: feed.xml?.lang ?? null,
    entries: (feed.entries ?? []).map(entry),
  };
}

/** JSON Feed 1.0 and 1.1. */
export function json(feed: JsonFeed.Feed<string>): Feed {
  const entry = (item: JsonFeed.Item<string>): FeedEntry => ({
    guid: item.id ?? null,
    link: linkIn(item.url ?? item.external_url, feed.home_page_url),
    title: titleIn(item.title, false),
    published: readInstant(item.date_published),
    byline: namesIn(item.authors ?? feed.authors),
    publisher: null,
    language: item.language ?? null,
    texts: [
      ...textIn(item.content_html, true, false),
      ...textIn(item.content_text, false, false),
      ...textIn(item.summary, false, true),
    ],
  });
  return {
    format: 'JSON Feed',
    title: titleIn(feed.title, false),
    link: linkIn(feed.home_page_url, undefined),
    language: feed.language ?? null,
    entries: (feed.items ?? []).map(entry),
  };
}
