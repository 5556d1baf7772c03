import { agencyNamed } from '../agency/names.js';
import { type PageDocument, parsePage } from './document.js';
import { isFields, parseLooseJson } from './json.js';

/** What a page's JSON-LD says of its article, in the order in which it says it. */
export interface LinkedData {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** How deep objects may stand in lists and graphs, and how many are looked at. */
const deepest = 6;
const most = 2_000;
/** A page has a few scripts of linked data; so many are read. */
const mostScripts = 50;

function objectsIn(value: unknown, depth = 0): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.slice(0, most).flatMap((item) => objectsIn(item, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

const typesOf = (fields: Fields): string[] =>
  [fields['@type']].flat().filter((type): type is string => typeof type === 'string');
const hasType = (fields: Fields, pattern: RegExp) => typesOf(fields).some((type) => pattern.test(type));

/** The kinds of objects that may describe the article, the most telling first. */
const kinds: readonly RegExp[] = [
  /(?:NewsArticle|^(?:Report|AnalysisNews|OpinionNews|BackgroundNews|ReviewNews|Reportage).{0,20})$/,
  /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/,
];

/** Some pages write their JSON-LD as HTML: "Q&amp;A". */
const unescaped = (text: string) =>
  /&[#\w]{2,8};/.test(text) ? (parsePage(text.slice(0, 2_000)).body.textContent ?? '') : text;

/** One page's objects, by which references ({"@id": "#author"}) are followed. */
class Graph {
  readonly objects: readonly Fields[];
  readonly #byId = new Map<unknown, Fields>();

  constructor(scripts: readonly string[]) {
    this.objects = scripts.flatMap((script) => objectsIn(parseLooseJson(script)));
    for (const fields of this.objects) {
      const id = fields['@id'];
      if (typeof id === 'string' && Object.keys(fields).length > 1) this.#byId.set(id, fields);
    }
  }

  /** The names of a text, an object, a reference to one, or a list of these. */
  names(value: unknown, depth = 0): string[] {
    if (depth > deepest) return [];
    if (Array.isArray(value)) return value.slice(0, 10).flatMap((item) => this.names(item, depth + 1));
    if (isFields(value)) return this.names(value.name ?? this.#byId.get(value['@id'])?.name, depth + 1);
    const text = typeof value === 'string' ? unescaped(value.slice(0, 5_000)).trim() : '';
    return text === '' ? [] : [text];
  }
}

/** Where an article names another as the one that it comes from. */
const origins = ['sourceOrganization', 'provider', 'copyrightHolder', 'isBasedOn', 'creditText'];

function agencyIn(article: Fields, graph: Graph): string | null {
  const based = [article.isBasedOn].flat().filter(isFields);
  const values = [
    ...origins.map((field) => article[field]),
    ...based.flatMap(({ publisher, provider, author }) => [publisher, provider, author]),
  ];
  const names = values.flatMap((value) => graph.names(value)).map(agencyNamed);
  return names.find((name) => name !== null) ?? null;
}

const addressOf = (value: unknown) => (isFields(value) ? value['@id'] : value);

function read(article: Fields, graph: Graph): LinkedData {
  const first = (value: unknown) => graph.names(value)[0] ?? null;
  return {
    title: first(article.headline),
    authors: graph.names(article.author),
    publisher: first(article.publisher),
    agency: agencyIn(article, graph),
    published: first(article.datePublished),
    url: first(article.url) ?? first(addressOf(article.mainEntityOfPage)),
    language: first(article.inLanguage),
  };
}

/**
 * Reads the article that a page's JSON-LD describes: the first NewsArticle, or the first other article. Where
 * there is none, a page's own day counts (WebPage). Broken JSON is mended where that is safe.
 */
export function linkedData(page: PageDocument): LinkedData | null {
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json"]')].slice(0, mostScripts);
  const graph = new Graph(scripts.map(({ textContent }) => textContent ?? ''));
  for (const kind of kinds) {
    const article = graph.objects.find((fields) => hasType(fields, kind));
    if (article) return read(article, graph);
  }
  const site = graph.objects.find((fields) => hasType(fields, /WebPage$/) && fields.datePublished);
  return site ? read({ datePublished: site.datePublished, inLanguage: site.inLanguage }, graph) : null;
}
