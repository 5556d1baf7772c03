import type { Language } from '../languages/languages.js';
import type { Records } from '../records/records.js';

/** Where something is asked. Ids are Discord's. */
export interface Place {
  /** `null` in a direct message. */
  readonly server: string | null;
  readonly channel: string;
  readonly asker: string;
  /** Whether the bot may write there of its own accord, and not only reply. */
  readonly mayPost: boolean;
  /** Whether the server has a channel, or a forum, of an id. Absent where that cannot be known: then any may be. */
  readonly has?: (kind: 'channels' | 'forums', id: string) => boolean;
}

/** What the admins of a server have set for it. */
export interface ServerSettings {
  /** The channels in which mentions are answered, with their threads; empty: in all. */
  readonly mentions: readonly string[];
  /** The forum channels in which each new post is answered once. */
  readonly posts: readonly string[];
  /** Whether replies are hidden from the channel where the asker does not say. */
  readonly hide: boolean;
  /** The language of what a channel sees; `null`: that of whoever asks. */
  readonly language: Language | null;
}

/** What holds where no admin has set anything. */
export const usualSettings: ServerSettings = { mentions: [], posts: [], hide: false, language: null };

/** A person or a topic, or a person on a topic, of which whatever is new is to be told in a channel. */
export interface Watch {
  /** Tells it from the others of its server, for as long as that exists. */
  readonly id: string;
  readonly channel: string;
  /** Who wants it: an id. */
  readonly by: string;
  /** Since when: an ISO date and time, UTC. */
  readonly since: string;
  /** A canonical name, or what a speaker is printed as. */
  readonly person?: string;
  readonly topic?: string;
  /** Marks of what has been told, or was there when it began. */
  readonly seen: readonly string[];
  /** Present where Discord has refused what was told of late: how many times in a row. */
  readonly refused?: number;
}

/** What is kept of those who use the bot together. The keys are those of places. */
export interface Community {
  readonly settings: Records<ServerSettings>;
  readonly watches: Records<readonly Watch[]>;
  /** The ids of the posts of forums that were answered, the latest last. */
  readonly posts: Records<readonly string[]>;
  /** Marks of the articles of which all watches have been told, under one key: what others have may be new. */
  readonly articles: Records<readonly string[]>;
}

/** Under which key is kept what belongs to a place: that of its server, or of its direct messages. */
export const keyOf = ({ server, channel }: Pick<Place, 'server' | 'channel'>): string =>
  server ?? `direct-${channel}`;
