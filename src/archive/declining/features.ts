import { type ReadPassage, readPassage } from '../passages/readPassage.js';
import type { Sought } from '../passages/sought.js';
import { type Seen, see, weigh } from './seen.js';
import { type Stock, type Thing, unseenPassages } from './things.js';

/** What tells whether a passage speaks of a question, each from 0 to 1, in the order of the weights. */
export const featureNames = [
  // The share of the question that it has, anywhere and in one stretch of words; rare things count for more.
  'share',
  'near',
  // How much it has, beside what some passage of so many has by chance.
  'had',
  // The share of the names.
  'names',
  // Things that are neighbours in the question and here; an answer of the kind that is wanted. Half where none can be.
  'neighbours',
  'wanted',
] as const;

/** A question that passages are held against. */
export interface Held {
  readonly sought: Sought;
  readonly things: readonly Thing[];
  readonly stock: Stock;
}

/** A passage that was read for the question, and its article's title. */
export interface Titled {
  readonly read: ReadPassage;
  readonly title: string;
}

/** So many times as much as chance gives is all that counts of what a passage has. */
const mostHad = 3;

/** What a passage and its title have of a question. */
export const seenIn = ({ sought, things }: Held, { read, title }: Titled): Seen =>
  see(things, read, readPassage({ text: title, published: null }, sought).has);

/** The features of a passage beside a question, in the order of `featureNames`. */
export function featuresOf(held: Held, passage: Titled): number[] {
  const { things, stock } = held;
  const { has, near, stretch, neighbours } = seenIn(held, passage);
  const whole = things.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const had = weigh(things, has);
  const chance = Math.log(stock.size + unseenPassages);
  return [
    had / whole,
    weigh(things, near) / whole,
    Math.min(1, had / chance / mostHad),
    shareOfNames(things, has),
    neighbours ?? 0.5,
    wantedIn(held.sought, passage.read, stretch),
  ];
}

/** Answers stand in the stretch of words that has the question, or at most so many words away. */
const wordsAround = 10;

function wantedIn({ want }: Sought, { answers }: ReadPassage, { from, to }: Seen['stretch']): number {
  if (want === null) return 0.5;
  return Number(answers.some((place) => place >= from - wordsAround && place < to + wordsAround));
}

function shareOfNames(things: readonly Thing[], has: readonly number[]): number {
  const names = things.map((thing) => ({ ...thing, rarity: thing.isName ? thing.rarity : 0 }));
  const whole = names.reduce((sum, { rarity }) => sum + rarity, 0);
  return whole === 0 ? 1 : weigh(names, has) / whole;
}
