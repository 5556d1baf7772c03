import { analyse } from '../analysis/analyse.js';
import { asArticle, type Marked, markedIn } from './marked.js';

/** Marked words of a message, with what analysis makes of them. */
export interface Attributed extends Marked {
  /** Who says it, were the message an article: the name as it stands there, or `null`. */
  readonly speaker: string | null;
  /** Whether it goes on with the statement of the one before. */
  readonly continues: boolean;
}

/** Everything that a message has in quotation marks, in order, read like an article. */
export function attributedIn(text: string): Attributed[] {
  const marked = markedIn(text);
  if (marked.length === 0) return [];
  const quotations = new Map(analyse(asArticle(text)).quotations.map((one) => [one.content.start, one]));
  return marked.map((one) => {
    const { speaker = null, continues = false } = quotations.get(one.start) ?? {};
    return { ...one, speaker, continues };
  });
}
