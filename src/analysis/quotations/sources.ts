import { type Mention, mentionEnding } from '../people/register.js';
import { type Gender, isPlural } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { asPrinted } from './as-printed.js';
import { chosen } from './choice.js';
import { type Memory, restingOn, type Speaker } from './memory.js';
import { headOf, isTitleOf } from './phrase-head.js';
import type { Phrase } from './phrases.js';
import { byPronoun } from './pronouns.js';
import { byRole } from './role-holder.js';
import { PRONOUNS, UTTERANCES } from './small-words.js';

/** Whom a phrase means at the end of what is remembered; `undefined` where that is unclear. */
export function resolve(memory: Memory, { words }: Phrase): Speaker | undefined {
  const [first] = words;
  if (!first) return undefined;
  const gender = genderOfPronoun(words);
  if (gender) return byPronoun(memory, gender, first.start);
  if (first.plain === 'they') return lastGroup(memory);
  if (PRONOUNS.has(first.plain)) return undefined;
  if (words.some(({ plain }) => plain === 'and')) return asPrinted(memory, words);
  const named = byName(memory, words);
  if (named === null) return undefined;
  return named ?? byRole(memory, words) ?? asPrinted(memory, words);
}

/** Of "he", "she'd", and of "her statement": a pronoun's own gender. */
function genderOfPronoun(words: readonly Word[]): Gender | undefined {
  const [first, second] = words;
  const plain = first?.plain.split(/['’]/)[0] ?? '';
  if (!second) return plain === 'he' ? 'male' : plain === 'she' ? 'female' : undefined;
  if (!UTTERANCES.has(words.at(-1)?.plain ?? '')) return undefined;
  return plain === 'his' ? 'male' : plain === 'her' ? 'female' : undefined;
}

/** "they": the several people who spoke last. */
function lastGroup({ turns }: Memory): Speaker | undefined {
  const speaker = turns.at(-1)?.speaker;
  const head =
    speaker?.name
      .split(/ (?:of|for|from|at|in) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const several = speaker?.person === null && isPlural(head);
  return several ? restingOn(speaker, 'source: pronoun of a group') : undefined;
}

/** The person of a name; `null` where two of that name may as well be meant. */
function byName(memory: Memory, words: readonly Word[]): Speaker | null | undefined {
  const head = headOf(words);
  const utterance = UTTERANCES.has(head.at(-1)?.plain ?? '');
  const owner = head.findLastIndex(({ possessive }) => possessive);
  const name = utterance && owner >= 0 ? head.slice(0, owner + 1) : head;
  const mention = mentionEnding(memory.register, name) ?? titled(memory, words);
  const person = mention && chosen(memory, mention, words);
  return (
    person && {
      name: person.name,
      person,
      clues: [mention.persons.length > 1 ? 'source: shared name' : 'source: name'],
    }
  );
}

/** "Secretary of State Ida Holm": what hangs on a title goes on to the name. */
function titled({ register }: Memory, words: readonly Word[]): Mention | undefined {
  const mention = mentionEnding(register, words);
  return mention && isTitleOf(words, mention.from) ? mention : undefined;
}
