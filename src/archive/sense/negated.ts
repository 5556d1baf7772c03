const prefix = /^(?:un|in|im|ir|il|dis|non)(?=\p{L}{4})/u;

/** Words that only look like another one denied, by what is left without the beginning. */
const lookalikes: ReadonlySet<string> = new Set(
  `press form formed forms cover covered covers vest vested vests port ported ports prove proved proves position
  tent tents tend tends crease creased creases pact pacts come comes deed side sides charge charged pose posed miss
  missed misses play played plays solve solved flame dust dustry less tense tensive stance stances stead stall
  stalled vent vents vite vade jure jury dictate volve crimination trial fluence quire pulse pulses plant plants peach
  mediate land lands like ending ability cite cited count counts counted close closed closes tribute tributed
  cuss cussed aster patch patched position tract tracted tress pense pensed habit habits active deal terror`
    .split(/\s+/)
    .filter((word) => word !== 'active' && word !== 'like'),
);

/** Whether one word is the other with a denying beginning ("unlimited", "limited") or ending ("hopeless", "hopeful"). */
export const areNegated = (a: string, b: string): boolean =>
  isNegationOf(a, b) || isNegationOf(b, a) || lackOf(a) === fullOf(b) || lackOf(b) === fullOf(a);

const isNegationOf = (negated: string, word: string): boolean =>
  prefix.test(negated) && negated.replace(prefix, '') === word && !lookalikes.has(word);

/** The words that a word denies by its beginning or ending. */
export function affirmedBy(word: string): string[] {
  const bare = word.replace(prefix, '');
  const lacking = lackOf(word);
  return [
    ...(isNegationOf(word, bare) && bare !== word ? [bare] : []),
    ...(lacking === null ? [] : [`${lacking}ful`]),
  ];
}

/** What a word says is lacking, and what one says there is plenty of; never equal where they say no such thing. */
const lackOf = (word: string): string | null => /^(\p{L}{3,30})less$/u.exec(word)?.[1] ?? null;
const fullOf = (word: string): string | undefined => /^(\p{L}{3,30})ful$/u.exec(word)?.[1];
