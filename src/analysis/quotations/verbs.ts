import { REPORTING_VERBS } from '../people/reporting-verbs.js';
import type { Word } from '../people/words.js';

/** Verbs that never stand before their subject: what follows "told" is who was told. */
const ADDRESSING_VERBS = new Set(
  (
    'told tells telling assured assures reminded reminds informed informs advised urged called calls ' +
    'described dubbed labeled labelled accused quoted quotes referred attacked blasted slammed praised ' +
    'criticized criticised mocked read reads pressed questioned'
  ).split(' '),
);

/** Verbs that do nothing but report. */
export const SURE_VERBS =
  /^(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|tweeted|according|continued)$/;

/** Verbs of a statement without an object: a sentence may be as short as "Osei said." */
const BARE_VERBS =
  /^(?:said|says|asked|asks|added|adds|wrote|writes|tweeted|tweets|replied|posted|continued|explained|recalled|joked|shouted|concluded|noted|notes)$/;

/** Whether a word reports somebody's words: a verb of speech in small letters. */
export function reports(word: Word | undefined): word is Word {
  return word !== undefined && !word.capital && !word.possessive && REPORTING_VERBS.has(word.plain);
}

/** Forms that are as often nouns: "reports", "claims". They report only right behind a name or a word for people. */
const NOUN_LIKE = new Set(
  (
    'claims charges reports notes comments calls attacks tweets posts questions answers promises demands ' +
    'points reads urges quotes cites thought labels offers pledges vows states remarks states praises ' +
    'touts add call claim note deny texts emails forecasts echoes sings objects crows vents maintain'
  ).split(' '),
);

export function isNounLike(verb: Word): boolean {
  return NOUN_LIKE.has(verb.plain);
}

export function addresses(verb: Word): boolean {
  return ADDRESSING_VERBS.has(verb.plain);
}

export function isBareVerb(verb: Word | undefined): boolean {
  return BARE_VERBS.test(verb?.plain ?? '');
}

/** "saying", "calling": the subject is that of the clause before. */
export function isParticiple(verb: Word): boolean {
  return verb.plain.endsWith('ing');
}
