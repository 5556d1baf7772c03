import { PLACES } from '../people/not-people.js';
import { isRole } from '../people/titles.js';
import type { Item } from './items.js';
import type { Phrase } from './phrases.js';

/**
 * The name behind a phrase that has none: "the head of operations, Greg Tanaka"; "a man who goes by the name
 * Shorty". `undefined` where no name follows.
 */
export function namedAside(items: readonly Item[], { words, to }: Phrase): Phrase | undefined {
  const office = secondOffice(items, to);
  if (office && isRole(words.at(-1)?.plain ?? '')) return nameAt(items, office, 2);
  if (words.at(-1)?.capital) return undefined;
  if (/^, $/.test(items[to]?.word?.gap ?? '')) return nameAt(items, to, 2);
  const behind = items.slice(to, to + 7).map(({ word }) => word?.plain ?? '');
  const alias =
    /^who (?:(?:goes by|gave) (?:(?:the|his|her) name )?|is (?:called|known as) |calls (?:him|her)self |was identified as )/.exec(
      `${behind.join(' ')} `,
    );
  return alias ? nameAt(items, to + alias[0].trim().split(' ').length, 1) : undefined;
}

/** How many words a second office may have. */
const LONGEST_OFFICE = 6;

/** "the president | and chief executive officer, Greg Tanaka": the place of the name behind a second office. */
function secondOffice(items: readonly Item[], to: number): number | undefined {
  if (items[to]?.word?.plain !== 'and') return undefined;
  for (let place = to + 2; place <= to + 1 + LONGEST_OFFICE; place++) {
    const gap = items[place]?.word?.gap;
    if (gap === ', ') return isRole(items[place - 1]?.word?.plain ?? '') ? place : undefined;
    if (gap !== ' ') return undefined;
  }
  return undefined;
}

/** A name that a comma, a stop or a small word ends; one word alone needs the comma. */
function nameAt(items: readonly Item[], from: number, least: number): Phrase | undefined {
  let to = from;
  while (items[to]?.word?.capital && (to === from || items[to]?.word?.gap === ' ')) to++;
  const words = items.slice(from, to).flatMap(({ word }) => word ?? []);
  const ended = to === items.length || /^[,.;:)]/.test(items[to]?.word?.gap ?? '');
  if (words.length < (ended ? 1 : least) || PLACES.has(words.at(-1)?.plain ?? '')) return undefined;
  return words.length > 0 ? { from, to, words } : undefined;
}
