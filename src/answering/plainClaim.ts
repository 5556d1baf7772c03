import type { Claim } from '../model.js';
import { asName, capitalised, handle, name, reportingVerb, saying, sayingTo } from './names.js';

/** Longer words without quotation marks are no quotation, but a message of which some part may be one. */
const mostWords = 60;

/** Forms in which a message without marks gives words to somebody: groups `speaker` and `words`. The first decides. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?<speaker>)(?:who|whoever) (?:\\w+ ){0,2}?${saying}:?(?: that)? (?<words>.+?)\\?{0,3}$`,
    'iu',
  ),
  named(
    `^(?:did|didn['’]t|does|has|hasn['’]t|is it true that) ${name} ${saying}:?(?: that)? (?<words>.+?)\\?{0,3}$`,
    'iu',
  ),
  named(
    `^is it true(?: that)? ${name} ${reportingVerb}(?: [^\\s:.?!]{1,30}){0,6}? that (?<words>.+?)\\?{0,3}$`,
    'iu',
  ),
  named(`^${capitalised} ${sayingTo}: (?<words>.+)$`, 'u'),
  named(
    `^${capitalised} (?:(?:has |have )?never |did not |didn['’]t )?${saying}:?(?: that)? (?<words>.+)$`,
    'u',
  ),
  named(`^${capitalised} ${reportingVerb} that (?<words>.+)$`, 'u'),
  named(`^(?:[Aa]ccording to|[Aa]s) ${capitalised}(?: ${saying})?, (?<words>.+)$`, 'u'),
  named(`^${name}: (?<words>.+)$`, 'iu'),
  named(`^${capitalised} ${handle}:? (?<words>.+?)(?: \\d{1,2}:\\d{2}(?: ?[AP]M)? ?·.{0,60})?$`, 'u'),
  named(`^(?<words>.+?) (?:[–—~]|-{1,2}) ?${capitalised}$`, 'u'),
];

/** Gives the group that holds the name its name. */
function named(pattern: string, flags: string): RegExp {
  return new RegExp(pattern.replace(/\((?!\?)/, '(?<speaker>'), flags);
}

/** What readers are asked about the words before it. */
const forReaders =
  /[\s,;.–—-]{1,4}(?:(?:any )?source|true|right|really|legit|fake|real|thoughts|correct|is (?:that|this|it|he|she) (?:true|real|right|legit|fake|correct))\?{1,3}$/i;

/** What a message without quotation marks, in one line, claims that somebody said; `null` where that is unclear. */
export function claimInPlainWords(message: string): Claim | null {
  const text = message.replace(forReaders, '');
  for (const pattern of forms) {
    const { speaker = '', words = '' } = pattern.exec(text)?.groups ?? {};
    const claimed = asName(speaker, 'any');
    if (words !== '' && (claimed !== null || speaker === '')) return { words, speaker: claimed };
  }
  return text !== '' && text.split(' ').length <= mostWords ? { words: text, speaker: null } : null;
}
