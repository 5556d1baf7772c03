import type { Attributed } from './attributed.js';
import { asName, capitalised, handle, name, reportingVerb, saying, sayingTo } from './names.js';

/** What a rule finds: a name, `nobody` where the message asks who said it, `same` as before, or nothing. */
type Found = { readonly name: string } | 'nobody' | 'same' | undefined;

interface Form {
  readonly side: 'before' | 'behind';
  readonly pattern: RegExp;
  readonly speaker: 'nobody' | 'same' | 'named';
}

const form = (
  side: Form['side'],
  pattern: string,
  speaker: Form['speaker'] = 'named',
  flags = 'iu',
): Form => ({
  side,
  pattern: new RegExp(pattern, flags),
  speaker,
});

const utterance = '(?:words|statement|quote|tweet|post|remark|reply|response|answer)s?';
const ofSomebody = '\\b(?:[Ww]ords|[Qq]uotes?|[Ss]tatement|[Tt]weet|[Pp]ost|[Mm]essage) (?:of|from|by)';

/** How messages, unlike articles, give words to somebody. The first form that fits decides. */
const forms: readonly Form[] = [
  form('before', `\\b(?:it|that|this)(?:['’]s| is| was) ${name} (?:who|that) ${saying}[^.?!]*$`),
  form('before', `\\b(?:who|whoever) (?:\\w+ ){0,2}${saying}[^.?!]*$`, 'nobody'),
  form('behind', `^[\\s,;:–—-]{0,4}(?:who|whoever) (?:\\w+ ){0,2}${saying}`, 'nobody'),
  form('before', `\\b(?:did|didn['’]t|does|has|hasn['’]t|is it true that) ${name} ${saying}[^.?!]*$`),
  form('behind', `^[\\s,;:–—-]{0,4}(?:did|has) ${name} ${saying}`),
  form(
    'before',
    `(?:^|[\\s(])${capitalised} (?:never|has never|did not|didn['’]t) ${saying}[^.?!]*$`,
    'named',
    'u',
  ),
  form('before', `^[\\s,;.]*(?:(?:but|and|instead)[ ,]+){0,2}(?:he|she|they) ${saying}[\\s,:]*$`, 'same'),
  form('before', `^(?:[\\s\\S]*[\\n.!?])?\\s*${name} ${sayingTo}:\\s*$`),
  form(
    'before',
    `(?:^|[\\n.!?])\\s*${name}(?: (?:on|about|in|at|during|after|before|when|back) [^\\n:]{1,60})?:\\s*$`,
  ),
  form('before', `(?:^|\\n)\\s*${capitalised}\\s*${handle}\\s*:?\\s*$`, 'named', 'u'),
  form('before', `(?:^|\\n)\\s*${capitalised}\\s{0,2}(?:[–—~→=]|-{1,2}>?)\\s{0,2}$`, 'named', 'u'),
  form('before', `${ofSomebody} ${capitalised}:?\\s*$`, 'named', 'u'),
  form(
    'before',
    `(?:^|[\\s(])${capitalised}(?:['’]s(?: (?:own|exact))? ${utterance}| quote):\\s*$`,
    'named',
    'u',
  ),
  form('before', `(?:^|[\\s(])${capitalised} ${saying}(?: that)?[\\s,:]*$`, 'named', 'u'),
  form('before', `(?:^|[\\s(])${capitalised} ${reportingVerb}(?: that)?[\\s,:]*$`, 'named', 'u'),
  form('before', `\\b(?:when|that|because|since|if|how) ${name} ${saying}(?: that)?[\\s,:]*$`),
  form(
    'before',
    `(?:^|[\\s(])${capitalised} ${utterance} (?:about|on|that|where)[^.?!\\n]{0,60}$`,
    'named',
    'u',
  ),
  form(
    'before',
    '(?:^|\\n)\\s*(\\p{Lu}[\\p{L}.’-]{1,30}(?: \\p{Lu}[\\p{L}.’-]{0,30}){1,3})\\s*$',
    'named',
    'u',
  ),
  form(
    'before',
    `(?:^|[\\s(])${capitalised} (?:thinks|thought|believes|believed|reckons|feels)\\b[^.?!\\n]{0,60}$`,
    'named',
    'u',
  ),
  form('before', `(?:^|\\n)\\s*\\[${capitalised}\\]\\s*$`, 'named', 'u'),
  form(
    'behind',
    `^[\\s,]{0,3}(?:says?|said) ${name}(?=\\s*(?:$|[\\n,.;:!?()]|(?:after|before|on|in|at|to|about|when|while|during|who|the)\\b))`,
  ),
  form('behind', `^\\s{0,3}(?:[–—~]|-{1,2})\\s{0,3}${capitalised}`, 'named', 'u'),
  form('behind', `^\\s{0,3}[([]${capitalised}[^)\\]]{0,60}[)\\]]`, 'named', 'u'),
  form(
    'behind',
    `^[^\\n?!]{0,40}?\\b(?:[Tt]hat|[Ii]t|[Tt]his)(?:['’]s| is| was)(?: from| by)? ${capitalised}`,
    'named',
    'u',
  ),
  form(
    'behind',
    `^\\s{0,3}(?:[Ss]upposedly|[Aa]llegedly|[Aa]pparently|[Rr]eportedly|[Ff]rom|[Pp]er)(?: by| from)? ${capitalised}`,
    'named',
    'u',
  ),
  form('behind', `^[\\s,]{0,3}(?:by|as) ${capitalised}(?: (?:put|puts|said|says|has) it)?`, 'named', 'u'),
  form('behind', `^[\\s,]{0,3}${capitalised} ${saying}`, 'named', 'u'),
  form('behind', `^ (?:is|was)\\b[^\\n?!.]{0,30}? (?:from|by) ${capitalised}`, 'named', 'u'),
  form('behind', `^:\\s{0,3}${capitalised} (?:at|on|in|to|after|before|during|as)\\b`, 'named', 'u'),
  form('behind', `^\\s{0,3}\\n\\s{0,3}${capitalised}\\s{0,3}(?:$|\\n|,|\\()`, 'named', 'u'),
];

/** Who is said to have said marked words: by the forms of messages, else as in an article. */
export function speakerAround(marked: Attributed, previous: string | null): string | null {
  for (const { side, pattern, speaker } of forms) {
    const found = foundBy(pattern.exec(marked[side]), speaker);
    if (found === 'nobody') return null;
    if (found === 'same') return previous;
    if (found) return found.name;
  }
  return marked.speaker && asName(marked.speaker, 'capitals');
}

function foundBy(match: RegExpExecArray | null, speaker: Form['speaker']): Found {
  if (!match) return undefined;
  if (speaker !== 'named') return speaker;
  const found = asName(match[1] ?? '', 'any');
  return found === null ? undefined : { name: found };
}
