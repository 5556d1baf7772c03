import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ids, permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { type Shown, shownBy } from '../standin/shown.js';
import { article } from '../watching/newsroom.js';

export { article };

export const admin = { permissions: permissions.manageGuild };

/** A session in which what is watched is told. */
export interface Newswatch extends Session {
  retract(file: string): Promise<void>;
  /** Has the coverage read again, and waits until everything new has been told in the channels of the server. */
  round(): Promise<void>;
  /** What the bot has posted in a channel by itself since this was last asked, refused requests left out. */
  told(channel?: string): readonly Shown[];
  /** Ends the bot in order. */
  end(): Promise<void>;
  /** Waits until everything new since the last start or reindex has been told, where there is a new article. */
  settled(statement: string): Promise<void>;
  /** Publishes something that is told last, after all that is watched in the server; gives what it says. */
  publishLast(): Promise<string>;
}

/** Somebody who is watched in direct messages: those are told after the servers. */
const last = 'Berit Sund';

export async function openNewswatch(): Promise<Newswatch> {
  const session = await openSession();
  const { standin, newsroom } = session;
  const read = new Map<string, number>();
  let number = 0;
  const posts = (channel: string) =>
    standin.ledger.requests.filter(
      ({ method, path, status }) =>
        method === 'POST' && path === `/channels/${channel}/messages` && status === 200,
    );
  await standin.slash('watch', { person: last }, { where: 'direct' });
  const room: Newswatch = Object.assign(session, {
    retract: (file: string) => rm(path.join(newsroom.folder, file)),
    async publishLast() {
      number += 1;
      const statement = `The tide table has its page number ${number} now`;
      await newsroom.publish(`last-${number}.md`, article(last, statement));
      return statement;
    },
    async settled(statement: string) {
      await standin.ledger.find(
        `news that “${statement}”`,
        ({ path, body, status }) =>
          path === `/channels/${ids.directChannel}/messages` &&
          status === 200 &&
          JSON.stringify(body).includes(statement),
      );
    },
    async round() {
      const statement = await room.publishLast();
      await standin.slash('reindex', {}, admin);
      await room.settled(statement);
    },
    told(channel: string = ids.channel) {
      const all = posts(channel);
      const before = read.get(channel) ?? 0;
      read.set(channel, all.length);
      return all
        .slice(before)
        .map((request) => shownBy(request, { answers: { to: 'message', userId: ids.user } }));
    },
    async end() {
      session.bot.signal('SIGTERM');
      await session.bot.ended();
    },
  });
  return room;
}
