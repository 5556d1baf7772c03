import { type MessageComponentInteraction, MessageFlags } from 'discord.js';

/** Whether a message is an answer to whoever has pressed something in it. One that they alone see is. */
export function isOwnAnswer({ message, user }: MessageComponentInteraction): boolean {
  if (message.flags.has(MessageFlags.Ephemeral)) return true;
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}
