import type { Query } from '../query/query.js';
import { see, weigh } from './seen.js';
import { type Stock, type Thing, unseenPassages } from './things.js';
import { hasWanted } from './wanted.js';

/** What tells whether a passage speaks of a question, each from 0 to 1, in the order of the weights. */
export const featureNames = [
  // The share of the question that it has, anywhere and in one stretch of words; rare things count for more.
  'share',
  'near',
  // How much it has and has not, beside what some passage of so many has by chance.
  'had',
  'lacking',
  // The share of the names; how much of one no passage has.
  'names',
  'unknownName',
  // Things that are neighbours in the question and here; an answer of the kind that is wanted. Half where none can be.
  'neighbours',
  'wanted',
] as const;

/** So many times as much as chance gives is all that counts of what a passage has, and of what it has not. */
const mostHad = 3;
const mostLacking = 2;

/** The features of a passage beside a question, in the order of `featureNames`. */
export function featuresOf(
  query: Query,
  things: readonly Thing[],
  stock: Stock,
  passage: { readonly text: string; readonly title: string },
): number[] {
  const { has, near, around, neighbours } = see(things, passage.text, passage.title);
  const whole = things.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const had = weigh(things, has);
  const chance = Math.log(stock.size + unseenPassages);
  const wanted = hasWanted(query, around);
  return [
    had / whole,
    weigh(things, near) / whole,
    Math.min(1, had / chance / mostHad),
    Math.min(1, (whole - had) / chance / mostLacking),
    shareOfNames(things, has),
    Math.max(0, ...things.filter(({ isName }) => isName).map(unknownOf)),
    neighbours ?? 0.5,
    wanted === null ? 0.5 : Number(wanted),
  ];
}

function shareOfNames(things: readonly Thing[], has: readonly number[]): number {
  const names = things.map((thing) => ({ ...thing, rarity: thing.isName ? thing.rarity : 0 }));
  const whole = names.reduce((sum, { rarity }) => sum + rarity, 0);
  return whole === 0 ? 1 : weigh(names, has) / whole;
}

/** The share of a thing that no passage has. */
function unknownOf({ parts }: Thing): number {
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  return parts.reduce((sum, { rarity, isKnown }) => sum + (isKnown ? 0 : rarity), 0) / whole;
}
