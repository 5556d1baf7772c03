import type { Attributed } from './attribution.js';
import type { Clue } from './clues.js';
import { countWords } from './directness.js';
import { SURE_VERBS } from './verbs.js';

/** What may be told of an attribution from its words, and from where it stands, whichever way it was found. */
type Circumstance<Known> = readonly [clue: Clue, holds: (text: string, found: Known) => boolean];

/** The words of an attribution, of speech with marks or without. */
type Attribution = Pick<Attributed, 'cue' | 'speaker'>;

const OF_WORDS: readonly Circumstance<Attribution>[] = [
  [
    'around: verb of speech alone',
    (text, { cue }) => cue !== null && SURE_VERBS.test(text.slice(cue.start, cue.end)),
  ],
  ['around: participle', (text, { cue }) => cue !== null && text.slice(cue.start, cue.end).endsWith('ing')],
  ['around: speaker unlisted', (_text, { speaker }) => speaker?.person === null],
  [
    'around: speaker in small letters',
    (_text, { speaker }) => !/^\p{Lu}|\s\p{Lu}/u.test(speaker?.name ?? ''),
  ],
  ['around: name of one word', (_text, { speaker }) => speaker?.person?.name.includes(' ') === false],
  [
    'around: phrase of one word',
    (_text, { speaker }) => speaker?.person === null && !speaker.name.includes(' '),
  ],
];

const OF_PLACE: readonly Circumstance<Attributed>[] = [
  [
    'around: a word or two',
    (text, { quote }) => countWords(text.slice(quote.content.start, quote.content.end)) < 3,
  ],
  [
    'around: a few words',
    (text, { quote }) => countWords(text.slice(quote.content.start, quote.content.end)) < 6,
  ],
  ['around: a mark is missing', (_text, { quote }) => !quote.opened || !quote.closed],
  ['around: several quotations', (_text, { frame }) => frame.items.filter(({ quote }) => quote).length > 1],
  [
    'around: begins small',
    (text, { quote }) => /^\p{Ll}/u.test(text.slice(quote.content.start, quote.content.start + 2)),
  ],
  ['around: verb beside', (_text, found) => gapOf(found) < 4],
  ['around: verb near', (_text, found) => gapOf(found) < 20],
  ['around: verb far', (_text, found) => gapOf(found) > 80],
  [
    'around: colon before',
    (text, { quote }) => /:\s*$/.test(text.slice(quote.outer.start - 3, quote.outer.start)),
  ],
  [
    'around: comma before',
    (text, { quote }) => /,\s*$/.test(text.slice(quote.outer.start - 3, quote.outer.start)),
  ],
  ['around: no cue', (_text, { cued }) => !cued],
  ['around: sentence begins with it', (_text, { quote, frame }) => frame.items[0]?.quote === quote],
  ['around: quotation alone', (_text, { frame }) => frame.items.length === 1],
  [
    'around: speaker inside',
    (text, { quote, speaker }) =>
      isNamedIn(text.slice(quote.content.start, quote.content.end), speaker?.name ?? ''),
  ],
];

/** Everything that the attribution of a quotation rests on. Empty where nobody was found. */
export function cluesOf(text: string, found: Attributed): Clue[] {
  if (!found.speaker) return [];
  return [...new Set([...cluesOfWords(text, found), ...holding(OF_PLACE, text, found)])];
}

/** What any attribution rests on, without what only marks can tell. Empty where nobody was found. */
export function cluesOfWords(text: string, found: Attribution): Clue[] {
  return found.speaker ? [...found.speaker.clues, ...holding(OF_WORDS, text, found)] : [];
}

function holding<Known>(table: readonly Circumstance<Known>[], text: string, found: Known): Clue[] {
  return table.filter(([, holds]) => holds(text, found)).map(([clue]) => clue);
}

/** How many characters part a quotation and its cue; without a cue, as if it stood beside. */
function gapOf({ cue, quote }: Attributed): number {
  if (!cue) return 0;
  return Math.max(quote.outer.start - cue.end, cue.start - quote.outer.end);
}

/** Whether somebody's own name stands in a quotation: few speak of themselves like that. */
function isNamedIn(content: string, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return last.length > 2 && content.includes(last);
}
