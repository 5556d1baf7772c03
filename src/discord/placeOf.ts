import { type BaseInteraction, InteractionContextType, type Message, PermissionFlagsBits } from 'discord.js';
import type { Place } from '../community/community.js';
import { hasChannel } from './existingChannels.js';

/**
 * Where somebody uses a command or presses something. A server in which the bot is no member, where they use it as an
 * app of their own, is none of its servers: nothing is set there, and it may not post.
 */
export function placeOf(interaction: BaseInteraction): Place {
  const { client, guildId, channelId, user, context } = interaction;
  const guild = guildId === null ? undefined : client.guilds.cache.get(guildId);
  const isMember = guild !== undefined;
  return {
    server: isMember ? guildId : null,
    channel: channelId ?? '',
    asker: user.id,
    mayPost: isMember ? mayPost(interaction) : context === InteractionContextType.BotDM,
    ...(guild ? { has: (kind, id) => hasChannel(guild, kind, id) } : {}),
  };
}

/** By Discord's own word: the permissions that it sends with the interaction are those of the bot in that channel. */
function mayPost({ appPermissions, channel }: BaseInteraction): boolean {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  return appPermissions.has([ViewChannel, channel?.isThread() ? SendMessagesInThreads : SendMessages]);
}

/** Where a message stands that is answered by another one: where that may be posted, or nobody reads the answer. */
export const placeOfMessage = ({ guildId, channelId, author }: Message): Place => ({
  server: guildId,
  channel: channelId,
  asker: author.id,
  mayPost: true,
});
