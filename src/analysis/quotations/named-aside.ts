import type { Item } from './items.js';
import { type Phrase, phraseStarting } from './phrases.js';

/**
 * The name behind a phrase that has none: "the head of operations, Greg Tanaka"; "a man who goes by the name
 * Shorty". `undefined` where no name follows.
 */
export function namedAside(items: readonly Item[], { words, to }: Phrase): Phrase | undefined {
  if (words.at(-1)?.capital) return undefined;
  if (/^, $/.test(items[to]?.word?.gap ?? '')) return nameAt(items, to, 2);
  const behind = items.slice(to, to + 7).map(({ word }) => word?.plain ?? '');
  const alias =
    /^who (?:(?:goes by|gave) (?:(?:the|his|her) name )?|is (?:called|known as) |calls (?:him|her)self |was identified as )/.exec(
      `${behind.join(' ')} `,
    );
  return alias ? nameAt(items, to + alias[0].trim().split(' ').length, 1) : undefined;
}

function nameAt(items: readonly Item[], from: number, least: number): Phrase | undefined {
  const name = phraseStarting(items, from);
  return name && name.words.length >= least && name.words.every(({ capital }) => capital) ? name : undefined;
}
