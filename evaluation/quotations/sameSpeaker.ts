/**
 * Whether a speaker who was given is the one who was expected. A name must be as full as the one expected, and no
 * fuller where a surname alone is all that can be known; titles and roles before it are no matter. Of a description
 * ("a spokesman for the port") the head must be the same, and one may say more than the other. Case, accents,
 * hyphens and articles never matter.
 */
export function sameSpeaker(given: string | null, expected: string | null): boolean {
  if (given === null || expected === null) return given === expected;
  const [these, those] = [wordsOf(given), wordsOf(expected)];
  if (these.length === 0 || those.length === 0) return false;
  if (!isName(expected)) return describesSame(given, expected);
  const before = those.length === 1 ? titles : undefined;
  return endsWith(these, those, before) || endsWith(those, these, titles);
}

/**
 * Whether a speaker who was given is perhaps the one who was expected, but told less fully: "Duarte" or "the minister"
 * for Ana Duarte.
 */
export function saysLess(given: string, expected: string): boolean {
  if (!isName(expected)) return false;
  const those = wordsOf(expected);
  return isDescription(given) || wordsOf(given).every((word) => those.includes(word));
}

const isDescription = (given: string): boolean =>
  !isName(given) || /^(?:the|an?|his|her|their)\s/i.test(given);

const titles = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady prof professor sen senator rep gov governor president prime minister ' +
    'mayor judge chief general admiral captain coach king queen bishop pastor justice deputy councillor cllr'
  ).split(' '),
);
/** Words before a description that name nobody. */
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'one']);

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== '' && !articles.has(word));

/** A name has a capital on every word of weight: "Willemijn van der Hoeven", but not "a spokesman for Norpol". */
function isName(expected: string): boolean {
  const words = expected.split(/\s+/).filter((word) => !articles.has(word.toLowerCase()));
  return words.every(
    (word) => /^[\p{Lu}\p{N}“&]/u.test(word) || /^(?:d[aeiu]|de[lnr]|el|la|of|v[ao]n|and)$/.test(word),
  );
}

/** Whether words end in others. With `before`, only such words may stand before these. */
function endsWith(words: readonly string[], tail: readonly string[], before?: ReadonlySet<string>): boolean {
  const more = words.length - tail.length;
  if (more < 0 || tail.some((word, i) => word !== words[more + i])) return false;
  return before === undefined || words.slice(0, more).every((word) => before.has(word));
}

function describesSame(given: string, expected: string): boolean {
  const [these, those] = [wordsOf(given), wordsOf(expected)];
  const [few, many] = these.length < those.length ? [these, those] : [those, these];
  return headOf(given) === headOf(expected) && few.every((word) => many.includes(word));
}

/** The noun that a description is built on: "spokesman" of "a spokesman for the port". */
const headOf = (description: string): string | undefined =>
  wordsOf(description.split(/,|\s(?:of|for|from|at|in|on|with|to|close|who|speaking)\s/u)[0] ?? '').at(-1);
