/** Whether a speaker that was found is the annotated one. */

const TITLES = new Set(
  (
    'mr mrs ms miss dr sir lord lady prof professor sen senator rep representative gov governor president vice ' +
    'prime minister secretary speaker mayor judge justice general colonel captain chief chairman chairwoman ' +
    'director reverend pope king queen prince princess chancellor ambassador former jr sr ii iii the a an'
  ).split(' '),
);

/**
 * @param {string} found the speaker that analysis gives
 * @param {{speaker: string | null, speakerName?: string, silver?: string, silverAgree?: boolean,
 *   aliases?: string[], kind?: string}} annotated
 * @returns {boolean | undefined} `undefined` where the annotation does not say who a pronoun means
 */
export function isSpeaker(found, annotated) {
  const { speaker, speakerName, silver, silverAgree, aliases = [], kind } = annotated;
  if (!speaker || kind === 'none') return false;
  const names = [...aliases, speakerName, silverAgree === false ? undefined : silver].filter(Boolean);
  if (kind === 'pronoun' && (!silver || silverAgree === false)) return undefined;
  if (kind !== 'pronoun' && wordsOf(found).join(' ') === wordsOf(speaker).join(' ')) return true;
  if (kind === 'named' || kind === 'pronoun' || names.length > 0)
    return names.some((name) => isSameName(found, name));
  return sharesHalf(wordsOf(found), wordsOf(speaker));
}

/** The same family name, and no first names that clash. */
function isSameName(one, other) {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (short.length === 0) return false;
  if (short.at(-1) !== long.at(-1)) return short.length === 1 && long.length === 2 && short[0] === long[0];
  return short.length === 1 || short[0][0] === long[0][0] || long.join(' ').endsWith(short.join(' '));
}

/** Phrases without a name: at least half of the words of the shorter one. */
function sharesHalf(one, other) {
  const both = one.filter((word) => word.length > 2 && other.includes(word)).length;
  return both >= Math.max(1, Math.min(one.length, other.length) / 2);
}

function wordsOf(name) {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}|[’']s\b/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !TITLES.has(word));
}
