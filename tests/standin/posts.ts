import { message, newId, type Place } from './payloads.js';
import { channelsOfBot, ids, threadOf } from './places.js';

/** A post that somebody opens in a forum. */
export interface Post {
  readonly title?: string;
  /** What its first message says to the bot: nothing, unless it mentions it. */
  readonly text?: string;
  readonly author?: Place['author'];
  /** In which it is opened. Default: the forum of the server. */
  readonly forum?: string;
  /** Whether the bot is told that it has just been opened; else it was only given access to it. */
  readonly isNew?: boolean;
  /** Whether its first message can be fetched before the bot is told of it. */
  readonly isReadable?: boolean;
  /** What the bot is told of it at once, in order. */
  readonly events?: readonly ('thread' | 'message')[];
}

/** A post that was opened, of which the bot can be told more, or the same again. */
export interface OpenedPost {
  readonly id: string;
  thread(): void;
  message(): void;
}

/** A post as Discord tells of it: the thread, and its first message, which has the same id. */
export function newPost({
  title = 'Who rebuilt the lighthouse',
  text = '',
  isNew = true,
  ...post
}: Post = {}) {
  const id = newId();
  channelsOfBot.add(id);
  const told = threadOf(id, post.forum ?? ids.forum, title);
  const { author } = post;
  const place = author === undefined ? {} : { author };
  const first = { ...message(text, { ...place, where: 'post' }), id, channel_id: id };
  return { thread: { ...told, ...(isNew ? { newly_created: true } : {}) }, first };
}
