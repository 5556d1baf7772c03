/** Words with what is known of them, as many as there is room for: a table with open addressing. */
export class Generation<Entry> {
  /** The number of a word, from 1, at the first free place from its hash on; there are twice as many as words. */
  private readonly places: Int32Array;
  private readonly hashes: Int32Array;
  private readonly words: string[] = [];
  private readonly entries: Entry[] = [];

  constructor(room: number) {
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(2 * room)));
    this.hashes = new Int32Array(room);
  }

  get size(): number {
    return this.entries.length;
  }

  /** What is known of the word between two places of a text; `undefined` where it is not here. */
  find(hash: number, text: string, start: number, end: number): Entry | undefined {
    for (let place = this.first(hash); ; place = this.next(place)) {
      const number = this.places[place] ?? 0;
      if (number === 0) return undefined;
      if (this.hashes[number - 1] === hash && isAt(this.words[number - 1] ?? '', text, start, end))
        return this.entries[number - 1];
    }
  }

  /** Adds a word that is not here yet. */
  add(hash: number, word: string, entry: Entry): void {
    let place = this.first(hash);
    while (this.places[place] !== 0) place = this.next(place);
    this.hashes[this.size] = hash;
    this.words.push(word);
    this.entries.push(entry);
    this.places[place] = this.size;
  }

  private first(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.places.length - 1);
  }

  private next(place: number): number {
    return (place + 1) & (this.places.length - 1);
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Another one in each process, so that no text can be made whose words all share a place. */
const seed = Math.floor(Math.random() * 2 ** 31);

/** The hash FNV-1a of a stretch of text, over code units. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
