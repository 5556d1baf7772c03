import type { Archive } from '../archive/port.js';
import type { Command } from '../command.js';
import type { Community, Watch } from '../community/community.js';
import type { Log } from '../log.js';
import { type Answer, type Finding, PlainError } from '../model.js';
import { lookFor, seenIn } from './look.js';
import { hashOf } from './marks.js';
import { type Articles, knownArticles } from './newArticles.js';
import { newsAnswer } from './news.js';
import { withoutSeen } from './seen.js';
import { toldInRound } from './toldHere.js';
import { unhurried } from './unhurried.js';

/** What is new for a watch. */
export interface News {
  /** Under which key the watch is kept. */
  readonly key: string;
  readonly watch: Watch;
  /** The same for the same news in the same place, and for no other: at most 25 letters. */
  readonly nonce: string;
  /** Says it in the language that is spoken now. */
  answer(): Answer;
}

/**
 * What came of telling it. `told`: it is there, or may be. `later`: it is not, and can be told soon. `refused`: it may
 * not be told there, as things are. `gone`: there is nobody any more to tell it.
 */
export type Told = 'told' | 'later' | 'refused' | 'gone';

type Tell = (news: News) => Promise<Told>;

/** What a round takes: the edition that answers now, and what is kept. */
export interface Stand {
  readonly editions: {
    lend<T>(use: (archive: Archive) => Promise<T>): Promise<T>;
    articles(): Articles;
  };
  readonly community: Community;
  readonly commands: readonly Command[];
  readonly log: Log;
}

/** So many times in a row Discord may refuse what is told, and then the watch is ended. */
const mostRefusals = 3;

type RoundSoFar = ReturnType<typeof toldInRound>;

/** What became of one watch in a round: it is settled, is left for the next round, or for one that should come soon. */
type Done = 'settled' | 'open' | 'soon';

/**
 * Looks at all watches, one after the other, and has told what is new for each; what several watches of a channel find,
 * once. Resolves to whether some should be looked at again soon. What is told is kept as seen before, so that nothing is
 * told twice, whenever the process ends.
 * Rounds must not run side by side. A signal ends one between two watches.
 */
export function createRounds({ editions, community, commands, log }: Stand) {
  const { watches } = community;
  const known = knownArticles(community.articles);

  const keep = (key: string, { id }: Watch, to: (watch: Watch) => Watch | null) =>
    watches.change(key, (all) => all.flatMap((one) => (one.id === id ? (to(one) ?? []) : [one])));

  const look = (watch: Watch) => {
    const fresh = known.newIn(editions.articles());
    return unhurried(() =>
      editions.lend(async (archive) => {
        const ids = await fresh;
        return ids.size === 0 ? null : lookFor(watch, archive, (id) => ids.has(id));
      }),
    );
  };

  async function takeTurn(key: string, watch: Watch, tell: Tell, here: RoundSoFar): Promise<Done> {
    const seen = await look(watch);
    if (seen === null || seen.seen === watch.seen) return 'settled';
    const kept = await keep(key, watch, (one) => ({ ...one, seen: seen.seen }));
    const isThere = kept.some(({ id }) => id === watch.id);
    const news = here.untoldIn(watch.channel, seen.news);
    if (news.length === 0 || !isThere) return 'settled';
    const told = await tell(newsOf(key, watch, news));
    if (told === 'told') here.add(watch.channel, news);
    return settle(key, watch, news, told);
  }

  const newsOf = (key: string, watch: Watch, news: readonly Finding[]): News => ({
    key,
    watch,
    nonce: hashOf([watch.channel, ...seenIn(news)].join(' '), 20),
    answer: () => newsAnswer(watch, news, commands),
  });

  async function settle(key: string, watch: Watch, news: readonly Finding[], told: Told): Promise<Done> {
    const { refused: before = 0, ...rest } = watch;
    const refused = told === 'refused' ? before + 1 : before;
    if (told === 'gone' || refused >= mostRefusals) {
      log.warn(
        { place: key, channel: watch.channel, by: watch.by },
        'a watch is ended: nothing can be told there',
      );
      await keep(key, watch, () => null);
      return 'settled';
    }
    if (told === 'told') {
      if (before > 0) await keep(key, watch, ({ seen }) => ({ ...rest, seen }));
      return 'settled';
    }
    const untold = seenIn(news);
    await keep(key, watch, (one) => ({
      ...one,
      seen: withoutSeen(one.seen, untold),
      ...(refused > 0 ? { refused } : {}),
    }));
    return told === 'later' ? 'soon' : 'open';
  }

  /** What cannot be asked or kept just now may be soon; a fault of ours must not keep the others waiting. */
  function afterFailure(error: unknown): Done {
    if (error instanceof PlainError) {
      log.warn({ reason: error.message }, 'a watch could not be looked at');
      return 'soon';
    }
    log.error({ err: error }, 'a bug');
    return 'open';
  }

  return async (tell: Tell, signal?: AbortSignal): Promise<boolean> => {
    const articles = editions.articles();
    const here = toldInRound();
    const done = new Set<Done>();
    for (const key of await watches.keys()) {
      for (const watch of await watches.read(key)) {
        if (signal?.aborted) return false;
        done.add(await takeTurn(key, watch, tell, here).catch(afterFailure));
      }
    }
    const isAll = !done.has('open') && !done.has('soon');
    if (isAll && editions.articles() === articles) await known.are(articles).catch(afterFailure);
    return done.has('soon');
  };
}
