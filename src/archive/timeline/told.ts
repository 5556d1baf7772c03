import type { Span } from '../../model.js';
import { numberOf } from '../sense/numbers.js';
import { stopwords } from '../stopwords.js';
import { wordsOf } from '../terms.js';
import { ordinals } from './ordinals.js';
import type { Time } from './times.js';

/** What a passage tells, and when it has it: what two accounts of one event have in common. */
export interface Told {
  readonly time: Time;
  readonly terms: ReadonlySet<string>;
  /** Of these, those that are printed as names. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Which of several alike it is: `first`, `second`. */
  readonly ordinals: ReadonlySet<string>;
}

/** Takes from a passage what it tells. The words that date it are left out: they are alike in all that are compared. */
export function toldIn(passage: string, date: Span, time: Time): Told {
  const words = [...wordsOf(passage.slice(0, date.start)), ...wordsOf(passage.slice(date.end))];
  const telling = words.filter(({ plain }) => !stopwords.has(plain));
  const numbers = telling.flatMap(({ plain }) => (plain === 'one' ? [] : (numberOf(plain) ?? [])));
  return {
    time,
    terms: new Set(telling.map(({ term }) => term)),
    names: new Set(telling.filter(({ printed }) => /^\p{Lu}/u.test(printed)).map(({ term }) => term)),
    numbers: new Set(numbers),
    ordinals: new Set(words.flatMap(({ plain }) => ordinals.get(plain) ?? [])),
  };
}
