import { ownCopy } from '../ownCopy.js';
import { Generation, hashOf } from './generation.js';

/**
 * What is known of words, each told once by `tell`: found by the letters of a text, so that none has to be cut out of
 * it. When there are more than `most`, those that were not asked for since the last time are forgotten.
 */
export class Lexicon<Entry> {
  private young: Generation<Entry>;
  private old: Generation<Entry> | null = null;

  constructor(
    private readonly tell: (word: string) => Entry,
    private readonly most: number,
  ) {
    this.young = new Generation(most);
  }

  /** What is known of the word that stands between two places of a text. */
  at(text: string, start: number, end: number): Entry {
    const hash = hashOf(text, start, end);
    return this.young.find(hash, text, start, end) ?? this.learn(hash, text, start, end);
  }

  private learn(hash: number, text: string, start: number, end: number): Entry {
    const word = ownCopy(text.slice(start, end));
    const entry = this.old?.find(hash, text, start, end) ?? this.tell(word);
    if (this.young.size === this.most) {
      this.old = this.young;
      this.young = new Generation(this.most);
    }
    this.young.add(hash, word, entry);
    return entry;
  }
}
