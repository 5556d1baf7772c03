/** What people put before a name and that is none of it: "Not Lindt saying …", "per Lindt: …". */
const before =
  /^(?:(?:not|also|and|but|so|then|per|quoting|that|the same|supposedly|allegedly|apparently|when|remember when|even|only|meanwhile|former|heard|hearing|saw|seen|watched) ){1,3}/i;

const unit = '(?:minute|hour|day|week|month|year|decade)s?';
const part = '(?:morning|afternoon|evening|week|month|year|time)';
/** When something was said, behind the name: "Lindt tonight: …", "Lindt two weeks later: …". */
const behind = new RegExp(
  ' (?:tonight|today|yesterday|now|here|again|earlier|lately|recently|rn|verbatim|literally|be like|just now|' +
    `right now|(?:this|last|next) (?:night|${part})|(?:an? |\\w{1,10} )?${unit} (?:ago|later|earlier|before)|` +
    '(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$',
  'i',
);

/** A name without what stands around it in posts, which is no part of it. */
export const trimmedName = (words: string): string => words.trim().replace(before, '').replace(behind, '');
