/**
 * What an attribution rests on, one clue a step: the rule that found its cue, the way from the words for the
 * speaker to a person, what stands in the way. `certainty.ts` weighs them.
 */
export type Clue = `${'cue' | 'source' | 'subject' | 'rule' | 'around'}: ${string}`;
