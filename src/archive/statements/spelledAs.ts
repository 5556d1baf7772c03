import { numberOf } from '../sense/numbers.js';

/** Words behind a contraction's apostrophe, in full. */
const endings: Readonly<Record<string, readonly string[]>> = {
  "'m": ['am'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will', 'shall'],
  "'d": ['would', 'had'],
  "'s": ['is', 'has'],
};

/** Contractions whose first word is changed. */
const irregular: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  "shan't": 'shall not',
  cannot: 'can not',
};

/** What a contraction may be in full, two words each; nothing of any other word. */
function inFull(word: string): string[] {
  const whole = irregular[word];
  if (whole !== undefined) return [whole];
  if (word.endsWith("n't")) return [`${word.slice(0, -3)} not`];
  const [ending = ''] = /'\p{L}+$/u.exec(word) ?? [];
  return (endings[ending] ?? []).map((full) => `${word.slice(0, -ending.length)} ${full}`);
}

/**
 * Words in the spelling in which others print them: numbers in letters or digits, contractions in one word or in
 * two. The same words otherwise; a contraction that is written in another way changes how many there are.
 */
export function spelledAs(words: readonly string[], printed: readonly string[]): string[] {
  const known = new Set(printed);
  const pairs = new Set(printed.map((word, i) => `${word} ${printed[i + 1] ?? ''}`));
  const contracted = new Map(printed.flatMap((word) => inFull(word).map((full) => [full, word] as const)));
  const spelled: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const pair = `${word} ${words[i + 1] ?? ''}`;
    const short = pairs.has(pair) ? undefined : contracted.get(pair);
    const full = known.has(word) ? undefined : inFull(word).find((one) => pairs.has(one));
    if (short !== undefined) i++;
    spelled.push(...(short !== undefined ? [short] : (full?.split(' ') ?? [asNumber(word, printed, known)])));
  }
  return spelled;
}

/** A number as others print it: "9" as "nine". */
function asNumber(word: string, printed: readonly string[], known: ReadonlySet<string>): string {
  const number = known.has(word) ? null : numberOf(word);
  if (number === null) return word;
  return printed.find((other) => areDigits(word) !== areDigits(other) && numberOf(other) === number) ?? word;
}

const areDigits = (word: string): boolean => /^\p{N}/u.test(word);
