/** Verbs whose clause with "that" is what somebody said. Thoughts and findings are none, nor what is denied. */
export const THAT_VERBS = words(
  'said says say saying told tells tell telling added adds adding acknowledged acknowledges acknowledge ' +
    'acknowledging admitted admits admit admitting announced announces announcing argued argues argue arguing ' +
    'asserted asserts assert asserting alleged alleges allege alleging assured assures assuring boasted boasts ' +
    'boasting cautioned cautions cautioning claimed claims claim claiming commented complained complains ' +
    'complain complaining conceded concedes concede conceding confirmed confirms confirming contended contends ' +
    'contend contending countered counters declared declares declaring disclosed ' +
    'emphasized emphasised emphasizes emphasizing explained explains explaining informed insisted insists ' +
    'insist insisting joked jokes maintained maintains maintaining noted notes note noting notified observed ' +
    'pledged pledges pledging predicted predicts predict predicting promised promises promising quipped ' +
    'recalled recalls recalling reiterated reiterates reiterating remarked reminded reminds repeated replied ' +
    'replies responded retorted stated states stating stressed stresses stressing suggested suggests ' +
    'suggesting swore testified testifies testifying tweeted tweets tweeting vowed vows vowing warned warns ' +
    'warn warning wrote writes writing',
);

/** Of these, verbs behind which stands first who is told. */
export const TELLING_VERBS = words(
  'told tells tell telling assured assures assuring informed notified reminded reminds warned warns warn ' +
    'warning promised promises promising',
);

/** Verbs that need somebody who is told. */
export const NEEDS_ADDRESSEE = words(
  'told tells tell telling assured assures assuring informed notified reminded reminds',
);

/** Verbs that report any clause without "that"; the others only one that opens with a pronoun. */
export const PLAIN_VERBS = words('said says say saying told tells tell telling');

/** Verbs of questions, before "whether" and "if". */
export const ASKING_VERBS = words('asked asks ask asking wondered wonders wondering questioned');

/** Verbs that stand behind the clause: "The talks will begin in May, Kishida said." */
export const TRAILING_VERBS = words(
  'said says say told tells added adds acknowledged admitted announced argued argues argue claimed claims ' +
    'claim conceded confirmed contended declared estimated estimates explained explains insisted insists ' +
    'noted notes predicted predicts recalled recalls stated stressed suggested testified tweeted warned warns ' +
    'warn wrote writes reported',
);

/** Every word that may attribute a clause: a sentence without one reports nothing. */
export const CUES: ReadonlySet<string> = new Set([
  ...THAT_VERBS,
  ...ASKING_VERBS,
  ...TRAILING_VERBS,
  'according',
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
