/** What stands before "our" in words that are spelt with "or" in America: "four" and "tour" are the same there. */
const beforeOur =
  'ard|arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';

/** What stands before "re" in words that are spelt with "er" in America: "acre" and "genre" are the same there. */
const beforeRe = 'calib|cent|epicent|fib|lit|lust|mit|oct|sab|scept|somb|spect|theat|amphitheat';

/** Ways in which British and American endings differ: what is found, and what stands for both. */
export const endings: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^((?:dis|un|mis|re|en|tri)?(?:${beforeOur}))our`), '$1or'],
  [new RegExp(`^(${beforeRe})re(s|d)?$`), '$1er$2'],
  [new RegExp(`^(${beforeRe})ring$`), '$1ering'],
  [/^((?:kilo|centi|milli|deci|nano)?(?:met|lit))re(s?)$/, '$1er$2'],
  // "Size", "prize" and "seize" are too short for an ending.
  [/^(\p{L}{3,20})iz(e[ds]?|ers?|ing|able|ations?|ational)$/u, '$1is$2'],
  [/^(\p{L}{2,20}[ai]l)yz(e[ds]?|ers?|ing)$/u, '$1ys$2'],
  [/^(def|off|pret)ence(s|less|d)?$/, '$1ense$2'],
  [/^licenc(e[ds]?|ing)$/, 'licens$1'],
  [/^practis(e[ds]?|ing)$/, 'practic$1'],
  [/^(adv|protest)or(s?)$/, '$1er$2'],
  [/^advisor(s?)$/, 'adviser$1'],
  [/^(catal|dial|anal|mon|prol|epil)ogue(s?)$/, '$1og$2'],
  [/^(an|leuk|septic|hypoglyc)aem/, '$1em'],
  [/^(h|p|an|orthop|encyclop|arch|medi|c|pal|gyn)ae(?=m(?:o|a)|d|sth|o(?:lo|ntolo)|val|sar|colo)/, '$1e'],
  [/^(f)oet(us|al)/, '$1et$2'],
  [/^(diarrh|hom|am)oe(?=a|o|b)/, '$1e'],
  [/^oe(?=st|soph|dem)/, 'e'],
];

/** Words with such an ending that are spelt so everywhere. */
const own: ReadonlySet<string> = new Set(
  'size prize seize maize baize assize belize capsize resize downsize outsize oversize undersize midsize supersize'
    .split(' ')
    .flatMap((word) => [word, `${word}s`, `${word}d`, word.replace(/e$/, 'ing')]),
);

/** Whether a word looks as though it had another spelling, and has none. */
export const isOwnSpelling = (plain: string): boolean => own.has(plain);
