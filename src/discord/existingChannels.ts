import type { Guild } from 'discord.js';
import type { Answer } from '../model.js';

/** Those channels that a server has, as far as that is known. One that was deleted is no longer chosen anywhere. */
export const existingIn = (guild: Guild | null, channels: readonly string[]): readonly string[] =>
  guild === null || !guild.available ? channels : channels.filter((id) => guild.channels.cache.has(id));

/** An answer whose form shows no channels as chosen that the server does not have: Discord would not take them. */
export function withExistingChannels(answer: Answer, guild: Guild | null): Answer {
  if (!answer.form) return answer;
  const form = answer.form.map((field) =>
    typeof field.of === 'string' ? { ...field, chosen: existingIn(guild, field.chosen) } : field,
  );
  return { ...answer, form };
}
