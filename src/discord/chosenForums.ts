import type { AnyThreadChannel } from 'discord.js';
import type { Community } from '../community/community.js';
import { PlainError } from '../model.js';

type Post = Pick<AnyThreadChannel, 'id' | 'guildId' | 'parentId'>;

/** So many of a server's posts are remembered as answered; of what is older Discord tells nothing any more. */
const mostRemembered = 500;

/** Whether a thread is a post of a forum in which the server's admins have new posts answered. */
export async function isOfChosenForum(
  { guildId, parentId }: Post,
  { settings }: Pick<Community, 'settings'>,
): Promise<boolean> {
  return parentId !== null && (await settings.read(guildId)).posts.includes(parentId);
}

/** Whether a post is known to be answered, or about to be. */
export const wasAnswered = async (
  { guildId, id }: Post,
  { posts }: Pick<Community, 'posts'>,
): Promise<boolean> => (await posts.read(guildId)).includes(id);

/**
 * Remembers that a post is answered, before it is; gives whether that was not known. So no post is answered twice, at
 * the cost of one that is not answered if the bot ends meanwhile. Where it cannot be kept it is answered all the same:
 * of two replies Discord takes one, for both have the same nonce.
 */
export async function isFirstAnswer(post: Post, community: Pick<Community, 'posts'>): Promise<boolean> {
  if (await wasAnswered(post, community)) return false;
  let isFirst = true;
  const remember = (known: readonly string[]) => {
    isFirst = !known.includes(post.id);
    return isFirst ? [...known, post.id].slice(-mostRemembered) : known;
  };
  await community.posts.change(post.guildId, remember).catch((error: unknown) => {
    if (!(error instanceof PlainError)) throw error;
  });
  return isFirst;
}
