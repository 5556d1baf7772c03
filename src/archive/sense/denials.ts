const denial =
  /^(?:no|not|never|nothing|nobody|none|neither|nor|without|cannot|(?:do|does|did|ca|wo|is|are|was|were|would|could|should|have|has|had|must|need|ai)n'?t)$/;

/** How many words deny: "not", "never", "don't", with or without an apostrophe. */
export const denialsIn = (words: readonly string[]): number =>
  words.filter((word) => denial.test(word)).length;
