import { irregular } from '../../analysis/irregular.js';
import { isRole } from '../../analysis/people/titles.js';
import { askingWords, stopwords } from '../stopwords.js';

/** What a text may be about. */
export interface Mentioned {
  /** As printed: "Hanoi summit". */
  readonly words: string;
  readonly isName: boolean;
  /** Of a name with a word behind it: that word, if it counts only where the word is known as a noun; else `null`. */
  readonly noun: string | null;
}

const token = /\p{L}[\p{L}\p{N}]{0,40}(?:[’'-][\p{L}\p{N}]{1,40}){0,3}|[^\s]/gu;
const name = /^\p{Lu}[\p{L}\p{N}’'-]+$/u;
const plainNoun = /^\p{Ll}{4,30}$/u;
const word = /^\p{Ll}[\p{Ll}-]{2,30}$/u;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What stands before a noun, and what stands behind one. */
const before = wordSet(
  'the a an this that these those its his her their our of on over against for about with without between amid despite',
);
const behind = wordSet(
  `of in on at to for with from by and or that which who whom is was were are be has had have will would can could may
  should said says after before during over against between but as than about into amid under near because while when`,
);

/** Months and days date what a text is about. */
const calendar = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan feb mar apr jun jul aug sept oct nov dec mr mrs ms dr`,
);

/** Nouns of every text. */
const ofAnyText = wordSet(
  `time times year years month months week weeks today yesterday tomorrow morning evening night thing things people
  person example course part parts number first second third last next other others same place fact case kind level
  lack rest half most least addition result end start side sides hand order event events matter moment news report
  reports story article statement interview photo image picture video source sources such many several group groups everybody everyone anybody anyone somebody someone nobody`,
);

/**
 * The names of a text in the middle of its sentences, and its nouns with a word before them that tells more, as far
 * as articles and prepositions give them away.
 */
export function mentionedIn(text: string): Mentioned[] {
  const tokens = text.match(token) ?? [];
  const found: Mentioned[] = [];
  for (let place = 0; place < tokens.length; ) {
    const named = nameAt(tokens, place);
    if (named) {
      found.push(...namesOf(named, tokens, place));
      place += named.length;
    } else {
      found.push(...nounsAt(tokens, place));
      place++;
    }
  }
  return found;
}

const longestName = 5;

/** The words of the name that begins at a token; the word after a stop has its capital from there. */
function nameAt(tokens: readonly string[], place: number): string[] | null {
  const words: string[] = [];
  while (words.length < longestName && isOfName(tokens, place + words.length, words.length)) {
    words.push(tokens[place + words.length] ?? '');
    if (/[’']s$/.test(words.at(-1) ?? '')) break;
  }
  while (words.at(-1) === 'of') words.pop();
  if (words.length === 0 || (words.length === 1 && isFirst(tokens[place - 1]))) return null;
  return words;
}

const isFirst = (previous: string | undefined): boolean =>
  previous === undefined || !/^[\p{L}\p{N},;]/u.test(previous);

function isOfName(tokens: readonly string[], place: number, sofar: number): boolean {
  const one = tokens[place] ?? '';
  if (one === 'of') return sofar > 0 && name.test(tokens[place + 1] ?? '');
  return name.test(one) && !stopwords.has(one.toLowerCase()) && !calendar.has(one.toLowerCase());
}

function namesOf(named: readonly string[], tokens: readonly string[], place: number): Mentioned[] {
  const words = named.join(' ').replace(/[’']s$/, '');
  if (named.length === 1 ? isRole(words.toLowerCase()) : words === words.toUpperCase()) return [];
  const [noun, after] = [tokens[place + named.length], tokens[place + named.length + 1]];
  const isCompound = noun !== undefined && plainNoun.test(noun) && isTelling(noun) && closes(after);
  if (!isCompound || words !== named.join(' ')) return [asName(words)];
  // Behind "the Hanoi" stands a noun; behind "Hanoi" alone it may be a verb.
  const isNoun = before.has((tokens[place - 1] ?? '').toLowerCase());
  return [asName(words), { ...asName(`${words} ${noun}`), noun: isNoun ? null : noun }];
}

/** The noun of which the article or preposition stands at a token, alone and with the word before it. */
function nounsAt(tokens: readonly string[], place: number): Mentioned[] {
  if (!before.has((tokens[place] ?? '').toLowerCase())) return [];
  const [first = '', second = '', third] = tokens.slice(place + 1, place + 4);
  if (plainNoun.test(first) && isTelling(first) && closes(second)) return [asNoun(first)];
  if (!word.test(first) || !plainNoun.test(second) || !isTelling(second) || !closes(third)) return [];
  return isTelling(first) && !first.endsWith('ly')
    ? [asNoun(second), asNoun(`${first} ${second}`)]
    : [asNoun(second)];
}

const asName = (words: string): Mentioned => ({ words, isName: true, noun: null });
const asNoun = (words: string): Mentioned => ({ words, isName: false, noun: null });

const isTelling = (noun: string): boolean =>
  ![stopwords, askingWords, ofAnyText, behind, irregular].some((words) => words.has(noun)) && !isRole(noun);

const closes = (after: string | undefined): boolean =>
  after === undefined || behind.has(after) || /^[^\p{L}\p{N}]/u.test(after);
