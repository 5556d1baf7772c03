import type { Shelf } from '../shelf.js';
import { cluesOf } from './clues.js';
import type { Looks } from './look.js';
import { titleShare } from './matching.js';
import { readPassage, shareOf } from './readPassage.js';
import { newness, wantsNews } from './recency.js';
import type { Sought } from './sought.js';
import { weigh } from './weighing.js';

/** Reads passages beside a question and puts them in order, best first; of equals the one given first. */
export function lookAgain(passages: readonly number[], sought: Sought, shelf: Shelf): Looks {
  const isDated = wantsNews(sought.query.text);
  const published = (passage: number) =>
    isDated || sought.calendar.length > 0 ? shelf.publishedOf(passage) : null;
  const reads = passages.map((passage) =>
    readPassage({ text: shelf.textOf(passage), published: published(passage) }, sought),
  );
  const newer = isDated ? newness(passages.map(published)) : [];
  const looks = cluesOf(reads, titleShares(passages, sought, shelf), sought).map((clues, i) => ({
    passage: passages[i] ?? 0,
    score: weigh(clues) + (newer[i] ?? 0),
    has: reads[i]?.has ?? [],
    share: shareOf(reads[i]?.has ?? [], sought),
    sentenceShare: clues.sentence,
    near: clues.near,
    wanted: sought.want === null ? null : clues.answerNear,
  }));
  return { query: sought.query, rarity: sought.rarity, looks: looks.sort((a, b) => b.score - a.score) };
}

/** The share of the question that the title of each passage has: passages of one article have one. */
function titleShares(passages: readonly number[], sought: Sought, shelf: Shelf): number[] {
  const known = new Map<string, number>();
  return passages.map((passage) => {
    const title = shelf.titleOf(passage);
    const share = known.get(title) ?? titleShare(title, sought);
    known.set(title, share);
    return share;
  });
}
