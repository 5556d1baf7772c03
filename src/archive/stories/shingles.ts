/** Words in a shingle: as many in a row are seldom alike by chance, and a changed word spoils only so many. */
export const shingleLength = 8;

const base = 0x2c1b3c6d;
const highest = Array.from({ length: shingleLength - 1 }).reduce<number>(
  (power) => Math.imul(power, base),
  1,
);

/**
 * A fingerprint of every run of eight words, given as numbers, by the place of its first word; none where there
 * are fewer words.
 * Shingles are Broder's ("On the resemblance and containment of documents", 1997), their rolling fingerprints
 * Karp and Rabin's (1987), here of 30 bits.
 */
export function shinglesOf(hashes: readonly number[]): Int32Array {
  const shingles = new Int32Array(Math.max(0, hashes.length - shingleLength + 1));
  let rolling = 0;
  for (const [i, hash] of hashes.entries()) {
    const leaving = hashes[i - shingleLength] ?? 0;
    rolling = (Math.imul(rolling - Math.imul(leaving, highest), base) + hash) | 0;
    if (i >= shingleLength - 1) shingles[i - shingleLength + 1] = scatter(rolling);
  }
  return shingles;
}

/** Every run of as many shingles leaves at least one fingerprint in a sketch. */
const window = 16;

/**
 * A sketch of a text: of each window of shingles the least fingerprint (winnowing: Schleimer, Wilkerson and
 * Aiken, 2003). Two texts that share a run of 23 words share a fingerprint; a sketch holds about one shingle in eight.
 */
export function sketchOf(shingles: Int32Array): ReadonlySet<number> {
  const sketch = new Set<number>();
  let least = -1;
  for (let i = 0; i < shingles.length; i++) {
    const first = Math.max(0, i - window + 1);
    if (least < first) least = leastIn(shingles, first, i);
    else if (at(shingles, i) <= at(shingles, least)) least = i;
    if (i >= window - 1 || i === shingles.length - 1) sketch.add(at(shingles, least));
  }
  return sketch;
}

function leastIn(shingles: Int32Array, first: number, last: number): number {
  let least = first;
  for (let i = first + 1; i <= last; i++) if (at(shingles, i) <= at(shingles, least)) least = i;
  return least;
}

const at = (shingles: Int32Array, place: number): number => shingles[place] ?? 0;

/** The finishing steps of MurmurHash3, so that near sums lie far apart; the upper 30 bits of that. */
function scatter(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}
