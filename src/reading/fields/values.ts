import { blocksOf } from '../fragment.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a longer list the first names are taken; a name that lies deeper is none. */
const longestList = 20;
const deepest = 3;

/** A line of text: one that is given, or a number, an object's name or title, or what WordPress has rendered of it as HTML. */
export function lineIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || null;
  if (!isObject(value) || depth > deepest) return null;
  if (typeof value.rendered === 'string') return blocksOf(value.rendered).join(' ') || null;
  return lineIn(value.name ?? value.title, depth + 1);
}

const address = /^(?:https?:\/\/|www\.)|^[\w.+-]{1,80}@[\w.-]{1,80}$/i;
/** Nobody writes a name so: "news.example.org"; but "J.Smith" and "Phys.org". */
const domain = /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.[a-z]{2,20}$/;

/** A name, without the brackets of a link in a notebook: an address or a domain is none. */
export function nameIn(value: unknown): string | null {
  const name = lineIn(value)?.replace(/^\[\[|\]\]$/g, '') ?? null;
  return name === null || address.test(name) || domain.test(name) ? null : name;
}

/** One name or several, joined by commas. */
export function namesIn(value: unknown): string | null {
  if (!Array.isArray(value)) return nameIn(value);
  const names = value.slice(0, longestList).flatMap((item: unknown) => nameIn(item) ?? []);
  return names.join(', ') || null;
}

/** Running text: as it is given, or a list of paragraphs with empty lines between them. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isObject(value)) return typeof value.rendered === 'string' ? value.rendered : null;
  const paragraphs = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return paragraphs ? value.join('\n\n') : null;
}

export function webAddressIn(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//i.test(value.trim()) ? value.trim() : null;
}

export function idIn(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}
