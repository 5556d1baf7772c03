const PRONOUN = /^(?:i|we|he|she|it|they|you|there|nobody|everybody|everyone|nothing|everything)$/;

const CONTRACTION = /^\p{L}{1,10}[’'](?:m|re|ve|ll|d)$|n[’']t$|^(?:it|he|she|that|there)[’']s$/u;

/** Verbs that are finite in whatever sentence they stand. */
const FINITE =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot)$/;

/** Behind these words a verb belongs to a clause of its own, which describes something. */
const SUBORDINATING =
  /^(?:that|who|whom|whose|which|than|as|if|when|where|while|before|after|because|since|until|what|how|why)$/;

/** How many words may stand before the verb of a clause. */
const FARTHEST = 4;

/**
 * Whether a few words are a clause by the look of their beginning: a pronoun and what it does, or a verb that is
 * always finite behind a short subject. "The furnace was off", but not "a furnace that was off".
 */
export function isClause(content: string): boolean {
  const words = (content.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
  const [first = '', second] = words;
  if (second === undefined) return false;
  if (CONTRACTION.test(first) || (PRONOUN.test(first) && !/^(?:and|or|of)$/.test(second))) return true;
  const verb = words.findIndex((word) => FINITE.test(word) || CONTRACTION.test(word));
  if (verb < 1 || verb > FARTHEST) return false;
  return !words.slice(0, verb).some((word) => SUBORDINATING.test(word) || PRONOUN.test(word));
}
