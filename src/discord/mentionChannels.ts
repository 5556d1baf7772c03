import type { Message } from 'discord.js';
import type { Community } from '../community/community.js';

/**
 * Whether a mention is answered where it stands: in the channels that the server's admins have chosen, and everywhere
 * where they have chosen none. A thread counts as the channel in which it is; a forum whose posts are answered is one of
 * those chosen, so that a post can be talked over. A chosen channel that was deleted still counts: the bot is not
 * let loose everywhere by it. Elsewhere nothing is said, not even that nothing is: who limits a bot
 * to some channels wants it unheard in the others, and slash commands answer everywhere.
 */
export async function isAnsweredHere(
  { channel, guildId }: Message,
  { settings }: Community,
): Promise<boolean> {
  if (guildId === null) return true;
  const { mentions, posts } = await settings.read(guildId);
  const at = channel.isThread() ? channel.parentId : channel.id;
  return mentions.length === 0 || (at !== null && [...mentions, ...posts].includes(at));
}
