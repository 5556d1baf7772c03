import type { Person } from '../../model.js';
import { mentionEnding } from '../people/register.js';
import { type Gender, isPlural, isRole } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { chosen } from './choice.js';
import { type Memory, restingOn, type Speaker } from './memory.js';
import type { Phrase } from './phrases.js';
import { byPronoun } from './pronouns.js';
import { DETERMINERS, PRONOUNS, TYING_WORDS, UTTERANCES } from './small-words.js';

/** Whom a phrase means at the end of what is remembered; `undefined` where that is unclear. */
export function resolve(memory: Memory, { words }: Phrase): Speaker | undefined {
  const [first] = words;
  if (!first) return undefined;
  const gender = genderOfPronoun(words);
  if (gender) return byPronoun(memory, gender, first.start);
  if (first.plain === 'they') return lastGroup(memory);
  if (PRONOUNS.has(first.plain)) return undefined;
  return byName(memory, words) ?? byRole(memory, words) ?? asPrinted(memory, words);
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

/** The words of a phrase before what hangs on them: "a spokesman" of "a spokesman for Mr. Castor". */
function headOf(words: readonly Word[]): readonly Word[] {
  const tie = words.findIndex(({ plain }, place) => place > 0 && TYING_WORDS.has(plain));
  return tie < 0 ? words : words.slice(0, tie);
}

function byName(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const head = headOf(words);
  const utterance = UTTERANCES.has(head.at(-1)?.plain ?? '');
  const owner = head.findLastIndex(({ possessive }) => possessive);
  const name = utterance && owner >= 0 ? head.slice(0, owner + 1) : head;
  const mention =
    mentionEnding(memory.register, name) ??
    (isTitleOf(head, words) ? mentionEnding(memory.register, words) : undefined);
  const person = mention && chosen(memory, mention, words);
  return (
    person && {
      name: person.name,
      person,
      clues: [mention.persons.length > 1 ? 'source: shared name' : 'source: name'],
    }
  );
}

/** "Secretary of State Ida Holm": what hangs on a title without an article goes on to the name. */
function isTitleOf(head: readonly Word[], words: readonly Word[]): boolean {
  if (head.at(-1)?.capital) return true;
  return (
    words[head.length]?.plain === 'of' &&
    !DETERMINERS.has(head[0]?.plain ?? '') &&
    isRole(head.at(-1)?.plain ?? '')
  );
}

/** "the prime minister", "his lawyer": the one person whose role ends in these words. */
function byRole(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const head = headOf(words);
  if (!/^(?:the|his|her|its|their)$/.test(head[0]?.plain ?? '') || head.length !== words.length)
    return undefined;
  const role = head
    .slice(1)
    .map(({ plain }) => plain)
    .join(' ');
  if (!role || !isRole(head.at(-1)?.plain ?? '')) return undefined;
  const holders = memory.register.people.filter(({ roles }) => roles.some((printed) => ends(printed, role)));
  const [holder, other] = /^(?:former|ex|then)\b/.test(role) ? holders : holders.filter(holdsItNow);
  return holder && !other ? { name: holder.name, person: holder, clues: ['source: role'] } : undefined;
}

/** Not everybody whose roles are all "former governor". */
function holdsItNow({ roles }: Person): boolean {
  return !roles.every((printed) => /^(?:former|ex|then)\b/i.test(printed));
}

function ends(printed: string, role: string): boolean {
  const plain = printed.toLowerCase();
  return plain === role || plain.endsWith(` ${role}`);
}

/** Groups, anonymous speakers, organisations: themselves, as printed. */
function asPrinted(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const owner = words.findLastIndex(({ possessive, capital }) => possessive && capital);
  const spoken =
    owner >= 0 && UTTERANCES.has(words.at(-1)?.plain ?? '') ? words.slice(0, owner + 1) : withoutPost(words);
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return undefined;
  const name = memory.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return {
    name: DETERMINERS.has(first.plain) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    person: null,
    clues: ['source: as printed'],
  };
}

/** "Ida Holm of the hotel": a name without what it hangs on, which is no part of it as in "Council of the North". */
function withoutPost(words: readonly Word[]): readonly Word[] {
  const head = headOf(words);
  const [tie, determiner, ...behind] = words.slice(head.length);
  const isPost = tie?.plain === 'of' && DETERMINERS.has(determiner?.plain ?? '') && behind.length > 0;
  const isNamed = head.length > 1 && head.every(({ capital, plain }) => capital && !DETERMINERS.has(plain));
  return isPost && isNamed && behind.every(({ capital }) => !capital) ? head : words;
}
