import type { Understood } from '../../model.js';
import { markedIn } from '../marked.js';
import { saying } from '../names.js';
import { speakerAround } from '../speakerAround.js';
import { type Form, type Found, plainly, understoodBy } from './form.js';
import { speakerIn } from './speakers.js';

/** Fewer words, in quotation marks or not, are a term or a name and no statement. */
const fewestWords = 3;
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
  form('likely', `(?:who|whoever) (?:has )?${oftenOnly}said:? (?:that )?(?<words>.+)`),
  form('exact', `(?:did|didn['’]t|has|hasn['’]t|is it true that) ${name} ${saying}:?(?: that)? (?<words>.+)`),
];

/** A question whether words were said, or who said them: all of it for `words`, out of which the command takes them. */
export function asksForVerdict(question: string): Understood | null {
  const options = { words: question.trim() };
  if (asksOnMarked(question)) return { options, certainty: 'exact' };
  const understood = understoodBy(forms, question);
  return understood && { ...understood, options };
}

/** Whether a message has a statement in quotation marks, and asks for nothing else than whether it was said. */
function asksOnMarked(message: string): boolean {
  if (message.length > longest || !/["“”„«»‘']/.test(message)) return false;
  const marked = markedIn(message.trim()).filter(({ words }) => words.split(' ').length >= fewestWords);
  const [first] = marked;
  if (!first || asksElse.test(message)) return false;
  const beside = plainly(marked.map(({ before, behind }) => `${before} ${behind}`).join(' '));
  if (!/[\p{L}\p{N}]/u.test(beside) || asksWhetherSaid.test(beside)) return true;
  return !/^\W{0,3}who/i.test(message) && speakerAround(first, null) !== null;
}
