import { INSTITUTION_WORDS } from '../people/not-people.js';
import { isPlural, isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { asPrinted } from './as-printed.js';
import type { Memory, Speaker } from './memory.js';
import { headOf } from './phrase-head.js';
import { isName, isPlace } from './phrase-kinds.js';
import type { Phrase } from './phrases.js';

/** A subject whom the list of people lacks, but whose form is that of a full name; in an aside one word will do. */
export function unlisted({ text }: Memory, phrase: Phrase, isAside: boolean): Speaker | undefined {
  const isNamed = isName(phrase) || (isAside && phrase.words.length === 1 && phrase.words[0]?.capital);
  if (
    !isNamed ||
    phrase.words[0]?.plain === 'the' ||
    isPlace(phrase) ||
    isPeople(phrase) ||
    phrase.words.some(({ plain }) => INSTITUTION_WORDS.has(plain))
  )
    return undefined;
  return {
    name: text.slice(phrase.words[0]?.start, phrase.words.at(-1)?.end),
    person: null,
    clues: ['source: pronoun of an unlisted name'],
  };
}

/** "New Yorkers", "British Columbians". */
function isPeople({ words }: Phrase): boolean {
  return (
    /(?:ers|ans|ians)$/.test(words.at(-1)?.plain ?? '') &&
    /^(?:new|north|south|east|west|british)$/.test(words[0]?.plain ?? '')
  );
}

/**
 * "a retired colleague", "the mother of Tyrell Banks": one person whom the article does not name. "the senator"
 * alone has most likely been named before.
 */
export function unnamed(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const head = headOf(words);
  const [first, noun] = [head[0]?.plain ?? '', head.at(-1)];
  if (!noun || noun.possessive || !isRole(noun.plain) || isPlural(noun.plain)) return undefined;
  if (!/^(?:an?|one|another)$/.test(first) && (first !== 'the' || head.length === words.length))
    return undefined;
  const speaker = asPrinted(memory, words);
  return speaker && { ...speaker, clues: [...speaker.clues, 'source: pronoun of somebody unnamed'] };
}
