import { irregular } from '../../analysis/irregular.js';
import { PLAIN_WORDS } from '../../analysis/people/not-people.js';
import { isRole } from '../../analysis/people/titles.js';
import { numberOf } from '../sense/numbers.js';
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
/** "Boeing", "iPhone". */
const name = /^(?:\p{Lu}|\p{Ll}\p{Lu})[\p{L}\p{N}’'-]+$/u;
const plainNoun = /^\p{Ll}{3,30}$/u;
const word = /^\p{Ll}[\p{Ll}-]{2,30}$/u;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What stands before a noun and before no verb, before a noun or a verb's form in -ing, and behind a noun. */
const determiners = wordSet(
  `the a an this these those its his her their our no any some several many most more new two three four five six seven
  eight nine ten`,
);
const prepositions = wordSet(
  'of on over against for about with without between amid despite in into at by from under during and or',
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

/** Forms of verbs that look like nouns, and short words that are neither. */
const isVerbForm = (one: string): boolean => /(?:[^e]|gre)ed$/.test(one) && one.length > 4;

/** Nouns of every text. */
const ofAnyText = wordSet(
  `time times year years month months week weeks today yesterday tomorrow morning evening night thing things people
  person example course part parts number first second third last next other others same place fact case kind level
  lack rest half most least addition result end start side sides hand order event events matter moment news report
  reports story article statement interview photo image picture video source sources such many several group groups everybody everyone anybody anyone somebody someone nobody
  lot lots bit ago rest way ways top able use one ones company companies firm
  firms world country countries issue issues problem problems man men woman women official officials area areas city place
  places amount total number numbers percent plan plans soon yet
  already later earlier greater higher lower equal possible overall particular back used due able online ahead away`,
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
    const one = tokens[place + words.length] ?? '';
    words.push(one);
    if (isPossessive.test(one) && !insideNames.test(one)) break;
  }
  while (words.at(-1) === 'of') words.pop();
  if (words.length === 0 || (words.length === 1 && isFirst(tokens[place - 1]))) return null;
  return words;
}

const isPossessive = /[’']s$/;
/** What stands as a possessive inside a name: "the People’s Republic of China". */
const insideNames = /^(?:People|Women|Children|Men|Workers?)[’']s$/;

const isFirst = (previous: string | undefined): boolean =>
  previous === undefined || !/^[\p{L}\p{N},;]/u.test(previous);

function isOfName(tokens: readonly string[], place: number, sofar: number): boolean {
  const one = tokens[place] ?? '';
  if (one === 'of') return sofar > 0 && name.test(tokens[place + 1] ?? '');
  const lower = one.toLowerCase();
  return name.test(one) && !stopwords.has(lower) && !PLAIN_WORDS.has(lower) && !calendar.has(lower);
}

function namesOf(named: readonly string[], tokens: readonly string[], place: number): Mentioned[] {
  const words = named.join(' ').replace(/[’']s$/, '');
  if (named.length === 1 ? isRole(words.toLowerCase()) : words === words.toUpperCase()) return [];
  const [noun, after] = [tokens[place + named.length], tokens[place + named.length + 1]];
  const isCompound = noun !== undefined && isNounShape(noun) && closes(after);
  if (!isCompound || words !== named.join(' ')) return [asName(words)];
  // Behind "the Hanoi" stands a noun; behind "Hanoi" alone it may be a verb.
  const isNoun = determiners.has((tokens[place - 1] ?? '').toLowerCase());
  return [asName(words), { ...asName(`${words} ${noun}`), noun: isNoun ? null : noun }];
}

/** Between what stands before a noun and the noun are no more words. */
const mostBetween = 2;

/** The noun of which the article or preposition stands at a token, alone and with the word before it. */
function nounsAt(tokens: readonly string[], place: number): Mentioned[] {
  const isNoun = nounBehind((tokens[place] ?? '').toLowerCase());
  if (!isNoun) return [];
  let at = place + 1;
  while (at <= place + mostBetween && mayDescribe(tokens[at] ?? '') && !closes(tokens[at + 1])) at++;
  const [noun = '', beside = ''] = [tokens[at], tokens[at - 1]];
  if (!isNoun(noun) || !closes(tokens[at + 1])) return [];
  const isTold = at > place + 1 && isTelling(beside) && !beside.endsWith('ing');
  return isTold ? [asNoun(noun), asNoun(`${beside} ${noun}`)] : [asNoun(noun)];
}

const mayDescribe = (one: string): boolean =>
  word.test(one) && !determiners.has(one) && !prepositions.has(one);

/** Tells what may be a noun behind a word; nothing where none has to stand there. */
function nounBehind(from: string): ((one: string) => boolean) | undefined {
  if (determiners.has(from) || /^\d/.test(from)) return isNounShape;
  return prepositions.has(from) ? (one) => isNounShape(one) && !one.endsWith('ing') : undefined;
}

const isNounShape = (one: string): boolean => plainNoun.test(one) && isTelling(one) && !isVerbForm(one);

const asName = (words: string): Mentioned => ({ words, isName: true, noun: null });
const asNoun = (words: string): Mentioned => ({ words, isName: false, noun: null });

const isTelling = (noun: string): boolean =>
  ![stopwords, askingWords, ofAnyText, behind, irregular].some((words) => words.has(noun)) &&
  !isRole(noun) &&
  !isAdverb(noun) &&
  numberOf(noun) === null;

const nounsInLy = wordSet(
  'family assembly supply ally reply anomaly monopoly butterfly bully jelly belly rally fly',
);
const isAdverb = (one: string): boolean => one.endsWith('ly') && !nounsInLy.has(one);

const closes = (after: string | undefined): boolean =>
  after === undefined ||
  behind.has(after) ||
  irregular.has(after) ||
  isVerbForm(after) ||
  /^[^\p{L}\p{N}]/u.test(after);
