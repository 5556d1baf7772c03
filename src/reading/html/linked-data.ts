import type { PageDocument } from './document.js';

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep objects may stand in lists and graphs. */
const deepest = 6;

function objectsIn(value: unknown, depth = 0): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isArticle = (fields: Fields) =>
  /(?:Article|BlogPosting|Report|Review)"/.test(JSON.stringify(fields['@type'] ?? ''));

/** A text, an object's name, or a list of them, as one line. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.slice(0, 10).map(nameOf).filter(Boolean).join(', ') || null;
  if (isFields(value)) return nameOf(value.name ?? null);
  return typeof value === 'string' ? value.trim() || null : null;
}

/** Reads the first article that a page's JSON-LD describes; broken JSON is passed over. */
export function linkedData(page: PageDocument): LinkedData | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const article = scripts.flatMap(({ textContent }) => objectsIn(parsed(textContent ?? ''))).find(isArticle);
  if (!article) return null;
  return {
    title: nameOf(article.headline),
    byline: nameOf(article.author),
    publisher: nameOf(article.publisher),
    published: nameOf(article.datePublished),
    url: nameOf(article.url),
  };
}
