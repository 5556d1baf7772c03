import type { Claim, Understood } from '../../model.js';
import { type Marked, markedIn } from '../marked.js';
import { saying } from '../names.js';
import { type Form, type Found, plainly, understoodBy } from './form.js';
import { speakerIn } from './speakers.js';

/** Fewer words, in quotation marks or not, are a term or a name and no statement. */
const fewestWords = 3;
/** The same of marked ones of which it is asked who said them. */
const fewestAsked = 2;
/** As much of a message is searched for quotation marks, in UTF-16 code units. */
const longest = 1_000;

/** What comes behind "say" where no words are given: what was said is not told, or asked. */
const noWords =
  /^(?:yes|no|not|goodbye|hello|so|this|it|something|anything|nothing|much|more|what|why|how|who|where|when|which|whether|if|thanks|sorry|about|on|to|in|at)\b/i;

/** How the words around marked ones show that these are to be checked, and that something else is asked. */
const asksWhetherSaid =
  /\b(?:said|say|says|saying|told|quoted?|real|true|fake|really|verbatim|authentic|genuine)\b/i;
const asksElse = /^\W{0,3}(?:why|how|where|when|what|which|whose)\b/i;

const oftenOnly = '(?:really |actually |once |first |ever |originally ){0,2}';

const claimed = ({ who = '', words = '' }: Found) => {
  const isTold = words.split(' ').length >= fewestWords && !noWords.test(words);
  return isTold && (who === '' || speakerIn(who) !== null);
};

const form = (certainty: Form['certainty'], pattern: string): Form => ({
  certainty,
  pattern: new RegExp(`^${pattern}$`, 'iu'),
  read: (found) => (claimed(found) ? { options: {} } : null),
});

const name = "(?<who>[\\p{L}][\\p{L}.’'-]{0,30}(?: [\\p{L}][\\p{L}.’'-]{0,30}){0,4}?)";

/** How people ask without quotation marks who said words, or whether somebody did. */
const forms: readonly Form[] = [
  form(
    'likely',
    `(?:who|whoever)(?: was it (?:that|who))? (?:has )?${oftenOnly}said:? (?:that )?(?<words>.+)`,
  ),
  form('exact', `(?:did|didn['’]t|has|hasn['’]t|is it true that) ${name} ${saying}:?(?: that)? (?<words>.+)`),
];

/** What a message claims that somebody said, wherever that is read. */
type ClaimsOf = (message: string) => Promise<readonly Claim[]>;

/** A question whether words were said, or who said them: all of it for `words`, out of which the command takes them. */
export async function asksForVerdict(question: string, claims: ClaimsOf): Promise<Understood | null> {
  const options = { words: question.trim() };
  if (await asksOnMarked(question, claims)) return { options, certainty: 'exact' };
  const understood = understoodBy(forms, question);
  return understood && { ...understood, options };
}

/** Whether a message has a statement in quotation marks, and asks for nothing else than whether it was said. */
async function asksOnMarked(message: string, claims: ClaimsOf): Promise<boolean> {
  if (message.length > longest || asksElse.test(message) || !/["“”„«»‘']/.test(message)) return false;
  const marked = markedIn(message.trim());
  const most = Math.max(...marked.map(({ words }) => words.split(' ').length));
  if (most < fewestAsked) return false;
  const beside = plainly(marked.map(({ before, behind }) => `${before} ${behind}`).join(' '));
  if (asksWhetherSaid.test(beside)) return true;
  if (most < fewestWords) return false;
  if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  if (/^\W{0,3}who/i.test(message)) return false;
  const [first] = await claims(message);
  return first !== undefined && first.speaker !== null;
}

/** Questions that ask whether it is so, or those who read a message. */
const ownQuestion = /[^.?!\n]{0,200}\?/g;
const fewWords = 2;

/**
 * Whether a message of any length has several statements in quotation marks, gives one of them to somebody, and asks
 * for nothing else than whether they were said.
 */
export async function quotesSeveral(message: string, claims: ClaimsOf): Promise<boolean> {
  if (asksElse.test(message)) return false;
  const marked = markedIn(message);
  if (marked.filter(({ words }) => words.split(' ').length >= fewestWords).length < 2) return false;
  const questions = besideMarked(message, marked).flatMap((text) => text.match(ownQuestion) ?? []);
  if (!questions.every(asksNothingElse)) return false;
  const all = await claims(message);
  return all.length > 1 && (questions.length > 0 || all.some(({ speaker }) => speaker !== null));
}

/** What stands before, between and behind marked words. */
function besideMarked(message: string, marked: readonly Marked[]): string[] {
  const ends = marked.map(({ start, words }) => start + words.length);
  const starts = [...marked.map(({ start }) => start), message.length];
  return starts.map((start, place) => message.slice(ends[place - 1] ?? 0, start));
}

const asksNothingElse = (question: string): boolean =>
  question.trim().split(/\s+/).length <= fewWords ||
  (asksWhetherSaid.test(question) && !asksElse.test(question));
