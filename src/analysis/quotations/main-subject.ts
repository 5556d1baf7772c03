import { HONORIFICS, isRole } from '../people/titles.js';
import { behindDateline } from '../reported/dateline.js';
import type { Item } from './items.js';
import { isName, isPlace } from './phrase-kinds.js';
import { type Phrase, phraseStarting } from './phrases.js';
import { COLLECTIVES, DETERMINERS, PRONOUNS, UTTERANCES } from './small-words.js';

/** Words before the subject of a sentence that change nothing. */
const LEADING =
  /^(?:but|and|so|yet|still|then|also|now|just|meanwhile|however|later|instead|earlier|indeed|moreover|nevertheless|even|today|yesterday)$/;

/** Words that open a clause before the main one: its subject stands behind a comma. */
const SUBORDINATE =
  /^(?:in|on|at|after|before|during|when|while|as|if|since|asked|speaking|with|for|by|despite|although|though|because|according|to|from|until|once|under|given|like|unlike|among|amid|without|pressed|writing|\p{L}{3,}ing|\p{L}{3,}ed|\p{L}{4,}ly)$/u;

/** "This week," is no subject. */
export const TIMES =
  /^(?:days?|weeks?|months?|years?|nights?|mornings?|afternoons?|evenings?|weekends?|time|moments?|hours?|minutes?|decades?|times|once|twice|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The subject of a frame's main clause, where it stands at the beginning or behind the opening clause. */
export function mainSubject(items: readonly Item[]): Phrase | undefined {
  let at = behindDateline(items);
  while (LEADING.test(items[at]?.word?.plain ?? '')) at++;
  const first = items[at]?.word;
  if (!first) return undefined;
  if (!SUBORDINATE.test(first.plain) || HONORIFICS.has(first.plain) || first.possessive) {
    const subject = phraseStarting(items, at);
    const isHeading = subject && /^:/.test(items[subject.to]?.word?.gap ?? '');
    if (isHeading) return speaking(phraseStarting(items, subject.to));
    if (!TIMES.test(subject?.words.at(-1)?.plain ?? '')) return speaking(subject);
  }
  for (let place = at + 1; place < Math.min(items.length, at + 45); place++) {
    const gap = items[place]?.word?.gap ?? '';
    const subject = /^(?:[’']s?)?\)?, $/.test(gap) ? speaking(phraseStarting(items, place)) : undefined;
    if (subject && (!/^,/.test(items[subject.to]?.word?.gap ?? '') || isFullName(subject))) return subject;
  }
  return undefined;
}

function isFullName(phrase: Phrase): boolean {
  return isName(phrase) && !isPlace(phrase);
}

/** A phrase that may speak: a pronoun, a name, a word for people, or something with an article. */
function speaking(phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const may = phrase.words.some(
    ({ plain, capital }, place) =>
      PRONOUNS.has(plain) ||
      isRole(plain) ||
      COLLECTIVES.has(plain) ||
      UTTERANCES.has(plain) ||
      (capital && (place > 0 || phrase.words.length === 1)),
  );
  return may || DETERMINERS.has(phrase.words[0]?.plain ?? '') ? phrase : undefined;
}
