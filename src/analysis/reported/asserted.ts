import { isRole } from '../people/titles.js';
import type { Item } from '../quotations/items.js';
import type { Phrase } from '../quotations/phrases.js';
import { COLLECTIVES, PRONOUNS, TYING_WORDS, UTTERANCES } from '../quotations/small-words.js';

/** What makes "said" no report: it was not said, or may be, or to somebody. */
const DENIED =
  /^(?:not|never|hardly|barely|rarely|would|could|should|might|may|must|can|cannot|will|shall|did|does|do|to|was|were|is|are|be|been|being|allegedly|supposedly|reportedly|falsely|\p{L}{2,6}n['’]t)$/u;

/** What makes a whole clause no report, before its subject: "if Osei says", "nor has Osei said". */
const SUPPOSED = /^(?:if|unless|whether|nor|neither|what|how|as|that|than|had|has|have|did|does|do|like)$/;

/** Speakers who are nobody: "some say", "no one said". */
const NOBODY =
  /^(?:some|many|most|few|others|people|nobody|none|one|everyone|someone|anyone|everybody|somebody|anybody|those|these|this|which|both|all|each|another|it|things?)$/;

/** Whether a frame tells that one subject did say something: not denied, not supposed, not in general, not by two. */
export function isAsserted(items: readonly Item[], subject: Phrase, verb: number): boolean {
  for (let at = verb - 1; at >= subject.to && !/^[^ ]/.test(items[at + 1]?.word?.gap ?? ''); at--) {
    if (DENIED.test(items[at]?.word?.plain ?? '')) return false;
  }
  const before = items[subject.from - 1]?.word;
  if (before && SUPPOSED.test(before.plain)) return false;
  if (before?.plain === 'and' && before.gap === ' ' && items[subject.from - 2]?.word?.capital) return false;
  return (
    !NOBODY.test(subject.words.at(-1)?.plain ?? '') && !/^(?:no|nobody)$/.test(subject.words[0]?.plain ?? '')
  );
}

/** Nouns for bodies that speak as one. */
const BODIES = new Set(
  (
    'company companies firm firms government governments ministry agency agencies union unions court newspaper ' +
    'paper magazine network administration commission bureau council parliament bank university hospital ' +
    'organization organisation organizations association institute service services military regime embassy ' +
    'city palace foundation authority centre center airline airlines club church navy army prosecution defence ' +
    'defense opposition outlet broadcaster station commission kremlin pentagon'
  ).split(' '),
);

/** What shows something and says nothing. */
const FIGURES = /^(?:polls?|surveys?|data|figures?|statistics|numbers?)$/;

/** Whether a phrase is one for people, or for what they write: polls and figures suggest things, and say nothing. */
export function isSpeaking({ words }: Phrase): boolean {
  const tie = words.findIndex(({ plain }, place) => place > 0 && TYING_WORDS.has(plain));
  const head = words[(tie < 0 ? words.length : tie) - 1];
  if (!head || FIGURES.test(head.plain)) return false;
  const { plain } = head;
  return (
    head.capital ||
    [PRONOUNS, COLLECTIVES, UTTERANCES, BODIES].some((list) => list.has(plain)) ||
    isRole(plain)
  );
}
