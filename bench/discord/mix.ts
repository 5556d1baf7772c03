import { oneOf, seeded } from '../text/random.js';

/** What is asked of one corpus. */
export interface Asking {
  readonly questions: readonly string[];
  readonly words: readonly string[];
  /** Options of /quote and /timeline: names or topics. */
  readonly people: readonly string[];
  readonly topics: readonly string[];
}

/**
 * One thing that somebody does: a command with its options, typing into one, turning a page, pressing a button below
 * a finding, choosing from a menu, a command on a message, or mentioning the bot.
 */
export type Deed =
  | { readonly kind: 'ask' | 'quote' | 'who-said' | 'timeline'; readonly options: Record<string, string> }
  | { readonly kind: 'typing'; readonly typed: string }
  | { readonly kind: 'message' | 'mention'; readonly words: string }
  | { readonly kind: Pressed };

/** What is done on an answer that was shown before. */
export type Pressed = 'page' | 'finding' | 'menu';

export type Kind = Deed['kind'];

/** How often each kind comes, of twenty-six. */
const shares: Readonly<Record<Kind, number>> = {
  ask: 6,
  quote: 3,
  'who-said': 3,
  timeline: 2,
  typing: 4,
  page: 2,
  finding: 2,
  menu: 1,
  message: 1,
  mention: 2,
};

/** All kinds, in the order in which they are told. */
export const allKinds = Object.keys(shares) as Kind[];

const drawn = allKinds.flatMap((kind) => Array<Kind>(shares[kind]).fill(kind));

export const seed = 20_250_208;

/** So many deeds, the same on every machine. */
export function deeds(count: number, asking: Asking): Deed[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => deedOf(oneOf(random, drawn), asking, random));
}

function deedOf(kind: Kind, { questions, words, people, topics }: Asking, random: () => number): Deed {
  switch (kind) {
    case 'ask':
      return { kind, options: { question: oneOf(random, questions) } };
    case 'quote':
      return { kind, options: { person: oneOf(random, people) } };
    case 'who-said':
      return { kind, options: { words: oneOf(random, words) } };
    case 'timeline':
      return { kind, options: { topic: oneOf(random, topics) } };
    case 'typing':
      return { kind, typed: oneOf(random, people).slice(0, 3) };
    case 'message':
      return { kind, words: oneOf(random, words) };
    case 'mention':
      return { kind, words: oneOf(random, questions) };
    case 'page':
    case 'finding':
    case 'menu':
      return { kind };
  }
}
