import {
  ApplicationCommandOptionType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Request } from '../bot.js';
import type { Place } from '../community/community.js';
import { speaking } from '../languages/say.js';
import { logAdmin } from './adminsAsk.js';
import { hide } from './definition.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { withExistingChannels } from './existingChannels.js';
import { placeOf } from './placeOf.js';
import { sendPage } from './sendPage.js';
import { showProgress } from './showProgress.js';
import { channelsLanguage, ownLanguage } from './spokenTo.js';

/** Answers a slash command: acknowledged at once, as Discord waits three seconds, then edited. */
export async function answerInteraction(
  interaction: ChatInputCommandInteraction,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  const { bot } = adapter;
  const place = placeOf(interaction);
  const isHidden = await isPrivate(interaction, bot, place);
  await interaction.deferReply(isHidden ? { flags: MessageFlags.Ephemeral } : {});
  const language = isHidden ? ownLanguage(interaction) : await channelsLanguage(interaction, bot, errand.log);
  await speaking(language, () => answerDeferred(interaction, place, adapter, errand));
}

async function answerDeferred(
  interaction: ChatInputCommandInteraction,
  place: Place,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  const { bot, adminUserIds } = adapter;
  const progress = showProgress(interaction, errand.log, adapter.now);
  const asked = { command: interaction.commandName, options: givenText(interaction) };
  const request: Request = {
    ...asked,
    admin: isAdmin(interaction, adminUserIds),
    onProgress: progress.show,
    paged: true,
    place,
  };
  logAdmin(bot, request, errand.log);
  const ask = () => bot.answer(request);
  await deliver(ask, errand, async (answer) => {
    await progress.end();
    const first = { ...asked, page: null };
    const shown = withExistingChannels(answer, interaction.guild);
    await sendPage(shown, first, { adapter, log: errand.log }, progress.edit);
  });
}

function givenText({ options }: ChatInputCommandInteraction): Record<string, string> {
  const text = options.data.filter(({ type }) => type === ApplicationCommandOptionType.String);
  return Object.fromEntries(text.map(({ name, value }) => [name, String(value)]));
}

/**
 * By Discord's own word: the permissions that it sends with the interaction are those of the asker here. They count
 * where the server itself has the bot; to a server in which somebody merely uses it, it does not belong.
 */
export function isAdmin(interaction: BaseInteraction, adminUserIds: ReadonlySet<string>): boolean {
  const { authorizingIntegrationOwners: owners, guildId, memberPermissions, user } = interaction;
  const belongsHere = guildId !== null && owners.guildId === guildId;
  const mayManage = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return (belongsHere && mayManage) || adminUserIds.has(user.id);
}

/**
 * Whether the asker alone sees the reply: where they say so, and where they say nothing as the server's admins have set
 * it. What the bot has no command for is nobody else's concern either.
 */
async function isPrivate(
  { commandName, options }: ChatInputCommandInteraction,
  { commands, community }: Adapter['bot'],
  { server }: Place,
): Promise<boolean> {
  const command = commands.find(({ name }) => name === commandName);
  if (command?.reply !== 'channel') return true;
  const said = options.getBoolean(hide);
  if (said !== null || server === null) return said === true;
  return (await community.settings.read(server)).hide;
}
