import type { PageDocument, PageElement } from './document.js';
import type { LinkedData } from './linked-data.js';
import { type Field, places } from './places.js';

/** Longer is no title, name or date, in code units. */
const longest = 500;

function lineOf(text: string): string | null {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line !== '' && line.length <= longest ? line : null;
}

/** The contents of a page's meta tags by their names, in small letters. */
function metaTags(page: PageDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = lineOf(meta.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && content) metas.set(name, [...(metas.get(name) ?? []).slice(0, 20), content]);
    }
  }
  return metas;
}

/** Words around a day that make it the one of a change, where none speak of publication. */
const change =
  /(?<!\p{L})(?:updated?|modified|edited|changed|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено)(?!\p{L})/iu;
const publication = /publi|post|veröffentlicht|опубликовано/iu;
const longestLine = 80;

const tellsOfChange = (text: string): boolean => change.test(text) && !publication.test(text);

/** Whether an element, or the short line in which it stands, gives a day of change. */
function isOfChange({ textContent, parentElement }: PageElement): boolean {
  const line = (parentElement?.textContent ?? '').trim();
  return tellsOfChange(textContent ?? '') || (line.length <= longestLine && tellsOfChange(line));
}

function* texts(
  page: PageDocument,
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string[]>,
  field: Field,
) {
  if (field === 'language') yield page.documentElement.getAttribute('lang');
  if (linked) yield* field === 'byline' ? linked.authors : [linked[field]];
  for (const name of places[field].metas) yield* metas.get(name) ?? [];
  for (const [selector, attribute] of places[field].elements) {
    const element = page.querySelector(selector);
    if (field === 'published' && element && isOfChange(element)) continue;
    yield attribute ? element?.getAttribute(attribute) : element?.textContent;
  }
}

/** What a page says on a matter, the most trusted first, each as one line; looked for only as far as asked. */
export type Said = (field: Field) => Generator<string>;

/** Reads what a page's JSON-LD, meta tags and elements say of its article; nothing is judged yet. */
export function saidBy(page: PageDocument, linked: LinkedData | null): Said {
  const metas = metaTags(page);
  return function* (field) {
    for (const text of texts(page, linked, metas, field)) {
      const line = lineOf(text ?? '');
      if (line !== null) yield line;
    }
  };
}
