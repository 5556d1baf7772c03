const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const values: ReadonlyMap<string, string> = new Map([
  ...units.split(' ').map((word, value) => [word, String(value)] as const),
  ...tens.split(' ').map((word, place) => [word, String(20 + 10 * place)] as const),
  ...[
    'hundred',
    'thousand',
    'million',
    'billion',
    'trillion',
    'dozen',
    'half',
    'twice',
    'double',
    'triple',
  ].map((word) => [word, word] as const),
]);

/** The number that a word is, one and the same for "three" and "3"; `null` where it is none. */
export function numberOf(word: string): string | null {
  if (/^\p{N}/u.test(word)) return word.replaceAll(',', '');
  return values.get(word) ?? values.get(word.replace(/s$/, '')) ?? null;
}
