import { GIVEN_NAMES, LEADING_FAMILY_NAMES, NAME_SUFFIXES } from '../../analysis/people/given-names.js';
import { fullGivenNames, mayBeOneGivenName } from '../../analysis/people/nicknames.js';
import { bareWordsOf, initialsOf, isFull, suffixOf, wordsWithoutInitials } from './nameKey.js';
import { editsBetween, leavingOneOut } from './spelling.js';

/** What has to speak for one person beside the names. */
export type Support = 'nothing' | 'office' | 'office or company' | 'office and company';

/** In what two names of one person may differ. */
export interface Difference {
  /** Under what each name is put beside others: only names with one of these in common are compared. */
  readonly stems: (key: string) => readonly string[];
  /** Whether two of these names may be one person's. Default: they may. */
  readonly agree?: (one: string, other: string) => boolean;
  readonly support: Support;
}

/** Shorter names differ from others by a letter too often. */
const longEnough = 6;

const isGiven = (word: string | undefined): boolean => GIVEN_NAMES.has(word ?? '');
const isLeading = (word: string | undefined): boolean => LEADING_FAMILY_NAMES.has(word ?? '');

/** Differences from the smallest to the greatest; a greater one needs more support. */
export const differences: readonly Difference[] = [
  // "Donald Trump", "Donald J. Trump"
  { stems: (key) => stem(wordsWithoutInitials(key)), support: 'nothing' },
  // "James C. Kopp", "James Charles Kopp"
  { stems: (key) => withMiddleInitials(bareParts(key)), agree: isInitialled, support: 'nothing' },
  // "Fumio Kishida", "Kishida Fumio": one of the words is known for a given name.
  { stems: (key) => (isOrderTold(key.split(' ')) ? stem(inOrder(key.split(' '))) : []), support: 'nothing' },
  // "Yo-jong Kim", "Kim Yo-jong"
  {
    stems: (key) => (isOrderTold(key.split(' ')) ? [] : stem(inOrder(key.split(' ')))),
    support: 'office or company',
  },
  // "Joseph Biden", "Joseph Biden Jr.": else they are father and son.
  { stems: (key) => stem(bareWordsOf(key)), support: 'office' },
  // "Joe Biden", "Joseph Biden"
  { stems: (key) => withFullGiven(bareWordsOf(key)), agree: isShortForm, support: 'office or company' },
  // "Hillary Clinton", "Hillary Rodham Clinton"
  { stems: (key) => withoutMiddle(bareWordsOf(key)), agree: isLonger, support: 'office and company' },
  // "Volodymyr Zelensky", "Volodymyr Zelenskyy"
  { stems: (key) => nearFamily(key.split(' ')), agree: isSlip, support: 'office and company' },
];

/** Whether two names say themselves that they are not one person's: "Donald J.", "Donald K."; "Jr.", "Sr.". */
export function clash(one: string, other: string): boolean {
  return [initialsOf, suffixOf].some((partOf) => {
    const [part, otherPart] = [partOf(one), partOf(other)];
    return part !== '' && otherPart !== '' && part !== otherPart;
  });
}

const stem = (words: readonly string[]): string[] => (words.length > 1 ? [words.join(' ')] : []);

/** Whether the words themselves tell which is the given name. "Paul Martin" may be either. */
function isOrderTold(words: readonly string[]): boolean {
  const [first, second, third] = words;
  return third === undefined && isGiven(first) !== isGiven(second);
}

/** One and the same for a name in either order; as it is where both orders may be two people's. */
function inOrder(words: readonly string[]): readonly string[] {
  const [first = '', second = '', third] = words;
  if (third !== undefined)
    return isLeading(words.at(-1)) && !isLeading(first) ? [words.at(-1) ?? '', ...words.slice(0, -1)] : words;
  return isGiven(first) && isGiven(second) ? words : [first, second].sort();
}

/** All words of a key but for what stands behind the family name. */
const bareParts = (key: string): string[] => key.split(' ').filter((word) => !NAME_SUFFIXES.has(word));

function withMiddleInitials(words: readonly string[]): string[] {
  const [first = ''] = words;
  if (words.length < 3 || isLeading(first)) return [];
  return stem([first, ...words.slice(1, -1).map((word) => word.slice(0, 1)), words.at(-1) ?? '']);
}

/** Whether two names differ only in that one has an initial where the other has a name. */
function isInitialled(one: string, other: string): boolean {
  const others = bareParts(other);
  return bareParts(one).every(
    (word, place) => word === others[place] || word.length === 1 || others[place]?.length === 1,
  );
}

/** Whether one of two names has nothing between the given and the family name. */
function isLonger(one: string, other: string): boolean {
  return bareParts(one).length === 2 || bareParts(other).length === 2;
}

function withFullGiven([given = '', ...rest]: readonly string[]): string[] {
  return rest.length > 0 ? fullGivenNames(given).map((full) => [full, ...rest].join(' ')) : [];
}

function isShortForm(one: string, other: string): boolean {
  return mayBeOneGivenName(bareWordsOf(one)[0] ?? '', bareWordsOf(other)[0] ?? '');
}

function withoutMiddle(words: readonly string[]): string[] {
  return words.length > 1 && !isLeading(words[0]) ? stem([words[0] ?? '', words.at(-1) ?? '']) : [];
}

function nearFamily(words: readonly string[]): string[] {
  const family = words.at(-1) ?? '';
  if (words.length < 2 || family.length < longEnough || isGiven(family)) return [];
  return [family, ...leavingOneOut(family)].map((near) => [...words.slice(0, -1), near].join(' '));
}

function isSlip(one: string, other: string): boolean {
  return isFull(one) && isFull(other) && editsBetween(one, other, 1) <= 1;
}
