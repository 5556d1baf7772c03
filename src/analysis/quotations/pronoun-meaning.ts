import type { Mention } from '../people/register.js';
import type { Gender } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { chosen } from './choice.js';
import { coordinatedWith } from './coordinated.js';
import { genderFits, genderOfSpeaker } from './genders.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import type { Memory, Named, Speaker } from './memory.js';
import { namedAside } from './named-aside.js';
import { headOf, isTitleOf } from './phrase-head.js';
import type { Phrase } from './phrases.js';
import { subjectOf } from './subject.js';
import { unlisted, unnamed } from './unlisted.js';
import { reports } from './verbs.js';

/**
 * Whom a pronoun means in a frame: its likeliest subject who fits; then anybody it names, owners of things last;
 * then a subject without a name. `null` where two share the subject and both fit.
 */
export function meantIn(
  memory: Memory,
  named: Named,
  gender: Gender,
  before: number,
): Speaker | null | undefined {
  const fits = (speaker: Speaker | undefined) => speaker && genderFits(memory, speaker, gender);
  const subjects = subjectsOf(named.frame, before);
  for (const subject of subjects) {
    const speakers = [subject, ...coordinatedWith(named.frame.items, subject)]
      .map((phrase) => subjectAs(memory, named, phrase))
      .filter(fits);
    const told = speakers.filter((speaker) => speaker && genderOfSpeaker(memory, speaker) === gender);
    const [speaker, other] = told.length > 0 ? told : speakers;
    if (speaker) return other ? null : withGender(memory, speaker);
  }
  const found =
    besideSubjects(named, subjects, before)
      .map((mention) => bearer(memory, mention, named.words, gender))
      .find(Boolean) ?? subjects.map(({ words }) => unnamed(memory, words)).find(fits);
  return found && withGender(memory, found);
}

/** Who else is named, owners last; not who only tells which one a subject is: "the mother of Tyrell Banks". */
function besideSubjects({ mentions, words }: Named, subjects: readonly Phrase[], before: number): Mention[] {
  const hanging = subjects.flatMap((subject) => subject.words.slice(headOf(subject.words).length));
  return mentions
    .filter(({ from }) => (words[from]?.start ?? 0) < before)
    .filter(({ to }) => !hanging.some((word) => word === words[to - 1]))
    .toSorted((a, b) => owns(words, a) - owns(words, b));
}

/** The likely subjects of a frame before a place: who is said to speak, then the main clause's subject. */
function subjectsOf({ items }: Frame, before: number): Phrase[] {
  const verbs = items.flatMap(({ word }, at) => (reports(word) ? subjectOf(items, at) : []));
  return [...verbs, mainSubject(items)].filter(
    (subject) => typeof subject === 'object' && (subject.words[0]?.start ?? before) < before,
  ) as Phrase[];
}

/** Who a subject is that has a name: not who is named in what hangs on it. */
function subjectAs(memory: Memory, named: Named, subject: Phrase): Speaker | undefined {
  const aside = namedAside(named.frame.items, subject);
  const { words } = aside ?? subject;
  const ending = (last: Word | undefined) => named.mentions.find(({ to }) => named.words[to - 1] === last);
  const whole = ending(words.at(-1));
  const mention =
    whole && isTitleOf(words, words.length - whole.to + whole.from) ? whole : ending(headOf(words).at(-1));
  if (mention) return bearer(memory, mention, named.words);
  return whole ? undefined : unlisted(memory, aside ?? subject, aside !== undefined);
}

function bearer(
  memory: Memory,
  mention: Mention,
  words: readonly Word[],
  gender?: Gender,
): Speaker | undefined {
  const fits = mention.persons.filter(
    (person) => !gender || genderFits(memory, { name: person.name, person }, gender),
  );
  const person = chosen(memory, { ...mention, persons: fits }, words);
  return person ? { name: person.name, person, clues: [] } : undefined;
}

function withGender(memory: Memory, speaker: Speaker): Speaker {
  const gender = genderOfSpeaker(memory, speaker) ? 'source: gender told' : 'source: gender not told';
  return { ...speaker, clues: ['source: pronoun', ...speaker.clues, gender] };
}

function owns(words: readonly Word[], { to }: Mention): number {
  return words[to - 1]?.possessive ? 1 : 0;
}
