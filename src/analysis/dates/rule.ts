import type { Span } from '../../model.js';
import { type Day, partsOf } from './calendar.js';
import type { Direction } from './direction.js';
import type { Period } from './period.js';

/** From one period through another: "1950-53". Both may be the same. */
interface Stretch {
  readonly from: Period;
  readonly to: Period;
}

/** What an expression means, what it was resolved from, and whether the text leaves no doubt of it. */
export interface Reading {
  readonly means: Period | Stretch;
  readonly from: 'text' | 'published' | 'mentioned';
  readonly certain: boolean;
  /** Present with `mentioned`: the expression that it counts from. */
  readonly countedFrom?: Span;
  /** True of what has its year from a mention ("In 2018, … in July"), and is not counted on from it. */
  readonly sharesYear?: boolean;
  /** True of a mere comparison ("up from a year earlier"): what follows does not count from it. */
  readonly aside?: boolean;
}

/** An expression that the article used before, and the period that it means. */
export interface Mention extends Span {
  readonly period: Period;
  /** Whether the text names its year, or the year of what it counts from. */
  readonly namesYear: boolean;
  /**
   * Whether it opens its sentence, as what the sentence tells of ("In 2018, …"), or counts from one that
   * does.
   */
  readonly opens: boolean;
}

/** Where an expression stands: all that a relative one may be resolved from. */
export interface Setting {
  readonly published: Day | null;
  /** Whether the clause around the expression tells of what is to come or of what has been. */
  readonly direction: Direction;
  /** Where the expression ends a stretch ("from Monday until Friday"): the mention that begins it. */
  readonly stretchBegins: Mention | null;
  /** Whether the expression opens its sentence. */
  readonly opens: boolean;
  /** Whether the article is of a language or a country that writes "3/4/2018" for 3 April. */
  readonly dayFirst: boolean;
  /** What was mentioned before in the article, in the order of the text. */
  readonly mentioned: readonly Mention[];
  /** The place of the expression in the article's text. */
  readonly start: number;
}

/**
 * A stretch of text that a rule claims. `read` gives its meaning, `'unresolved'` for an expression of time
 * whose date the setting does not tell, or `'no date'` for a false friend.
 */
export interface Candidate extends Span {
  read(setting: Setting): Reading | 'unresolved' | 'no date';
}

/** A finder: proposes candidates in a block of text, in any order, offsets from the block's start. */
export type Rule = (block: string) => Candidate[];

export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule that claims what a pattern (with the flag `g`) matches and reads its named groups. */
export function rule(
  pattern: RegExp,
  read: (groups: Groups, setting: Setting) => ReturnType<Candidate['read']>,
): Rule {
  return (block) => {
    // Most blocks have none, and asking first is cheaper than the copy of the pattern that `matchAll` makes.
    pattern.lastIndex = 0;
    if (!pattern.test(block)) return [];
    pattern.lastIndex = 0;
    return [...block.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      read: (setting) => read(match.groups ?? {}, setting),
    }));
  };
}

/** A reading that follows from the expression's own words. */
export const fromText = (means: Period | Stretch): Reading => ({ means, from: 'text', certain: true });

/** A reading that counts from the date of publication; `'unresolved'` where the article has none. */
export function fromPublished(
  { published }: Setting,
  count: (published: Day) => Period,
  certain = true,
): Reading | 'unresolved' {
  return published === null ? 'unresolved' : { means: count(published), from: 'published', certain };
}

/** A reading that counts from a date mentioned before: never certain. */
export function fromMentioned({ period, start, end }: Mention, count: (anchor: Period) => Period): Reading {
  return { means: count(period), from: 'mentioned', countedFrom: { start, end }, certain: false };
}

/** The same of a day or a month of the year that was mentioned. */
export function ofYearOf(mention: Mention, inYear: (year: number) => Period): Reading {
  return { ...fromMentioned(mention, ({ first }) => inYear(partsOf(first).year)), sharesYear: true };
}

/** The same of an earlier time that is only compared with: what follows does not count from it. */
export function comparedWith(mention: Mention, count: (anchor: Period) => Period): Reading {
  return { ...fromMentioned(mention, count), aside: true };
}
