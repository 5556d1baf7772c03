import type { Finding } from '../model.js';
import { seenIn } from './look.js';
import { marksOf } from './marks.js';

/** What was told in each channel during one round, by its marks: what several watches of a channel find is told once. */
export function toldInRound() {
  const marksIn = new Map<string, ReadonlySet<string>>();
  return {
    /** Those of some findings of which a channel has not been told in this round. */
    untoldIn(channel: string, news: readonly Finding[]): readonly Finding[] {
      const told = marksIn.get(channel);
      return told === undefined
        ? news
        : news.filter((finding) => !marksOf(finding).some((mark) => told.has(mark)));
    },
    add(channel: string, news: readonly Finding[]): void {
      marksIn.set(channel, new Set([...(marksIn.get(channel) ?? []), ...seenIn(news)]));
    },
  };
}
