import type { Asked, Query } from '../query/query.js';
import { numberOf } from '../sense/numbers.js';
import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';

/** What a word may be that answers a question of this kind. Other kinds are answered by words of every sort. */
const answers: Readonly<Partial<Record<Asked, (word: Word) => boolean>>> = {
  who: ({ printed, plain }) => /^\p{Lu}\p{Ll}/u.test(printed) && !stopwords.has(plain),
  when: ({ printed, plain }) =>
    /^(?:1\d|20)\d{2}$/.test(plain) || (times.has(plain) && /^\p{Lu}/u.test(printed)),
  'how many': ({ plain }) => numberOf(plain) !== null,
};

const times: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/),
);

/** Whether words have what a question wants and does not say itself; `null` where it may want anything. */
export function hasWanted({ asked, text }: Query, around: readonly Word[]): boolean | null {
  const isAnswer = answers[asked];
  if (!isAnswer) return null;
  const said = new Set(wordsOf(text).map(({ term }) => term));
  return around.some((word) => isAnswer(word) && !said.has(word.term));
}
