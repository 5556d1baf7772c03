import { ChannelType, type Guild } from 'discord.js';
import { say } from '../languages/say.js';
import type { Answer, Field } from '../model.js';

/** What may be chosen of a server's channels. */
export type ChannelKind = Extract<Field['of'], string>;

/**
 * Where people write and mention the bot; what is said in threads counts as said where they hang. By Discord's own
 * description of its API a menu cannot offer media channels.
 */
const forums = [ChannelType.GuildForum];
export const channelTypes: Readonly<Record<ChannelKind, readonly ChannelType[]>> = {
  channels: [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
    ChannelType.GuildVoice,
    ChannelType.GuildStageVoice,
    ...forums,
  ],
  forums,
};

/**
 * Whether a server has such a channel. Of anything else that is shown as chosen, a thread or what was deleted, Discord
 * would refuse the whole message.
 */
export function hasChannel(guild: Guild, kind: ChannelKind, id: string): boolean {
  const channel = guild.channels.cache.get(id);
  return channel !== undefined && channelTypes[kind].includes(channel.type);
}

/** An answer whose form shows as chosen only what the server has; where something chosen is gone, the note says so. */
export function withExistingChannels(answer: Answer, guild: Guild | null): Answer {
  if (!answer.form || !guild?.available) return answer;
  const form = answer.form.map((field) => withExisting(field, guild));
  const isSomeGone = form.some(
    ({ chosen }, place) => chosen.length < (answer.form?.[place]?.chosen.length ?? 0),
  );
  if (!isSomeGone) return answer;
  return { ...answer, form, note: [answer.note, say('settings.gone')].filter(Boolean).join('\n') };
}

function withExisting(field: Field, guild: Guild): Field {
  const { of, chosen } = field;
  return typeof of === 'string'
    ? { ...field, chosen: chosen.filter((id) => hasChannel(guild, of, id)) }
    : field;
}
