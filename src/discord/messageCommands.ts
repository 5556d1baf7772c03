import { type MessageContextMenuCommandInteraction, MessageFlags, messageLink } from 'discord.js';
import { type Bot, longestOption } from '../bot.js';
import { say } from '../languages/say.js';
import type { Answer, Asked } from '../model.js';
import { aboutMessage } from './aboutMessage.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { isAdmin } from './interactions.js';
import { messageText } from './messageText.js';
import { placeOf } from './placeOf.js';
import { sendPage } from './sendPage.js';

/**
 * Answers a command that is used on a message, with the message's text for its words. The asker alone sees the
 * reply: it speaks of somebody else's message, who has asked nobody for a verdict; whoever wants the channel to
 * see it may say so there. It names the message, for the reply stands at the channel's end and not beside it.
 */
export async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { bot, adminUserIds } = adapter;
  let asked: Asked = { command: interaction.commandName, options: {} };
  let about = '';
  const ask = async () => {
    const text = messageText(interaction.targetMessage);
    const words = beginningOf(text);
    about = aboutMessage(linkTo(interaction), text, words);
    asked = askedOn(words, asked.command, bot);
    const isWordless = words === '' && asked.command !== interaction.commandName;
    if (isWordless) return wordless(asked.command);
    const [admin, place] = [isAdmin(interaction, adminUserIds), placeOf(interaction)];
    return bot.answer({ ...asked, admin, paged: true, place });
  };
  await deliver(ask, errand, (answer) =>
    sendPage(answer, { ...asked, page: null }, { adapter, log: errand.log, about }, (body) =>
      interaction.editReply(body),
    ),
  );
}

/** What is asked by using what the menu of a message offers on words; where the bot no longer offers it, by that name. */
function askedOn(words: string, offered: string, bot: Bot): Asked {
  const command = bot.commands.find(({ onMessage }) => onMessage === offered);
  if (command?.words === undefined) return { command: offered, options: {} };
  return { command: command.name, options: { [command.words]: words } };
}

function wordless(command: string): Answer {
  return {
    outcome: 'declined',
    heading: say('discord.noWordsInMessage'),
    findings: [],
    note: say('discord.typeTheWords', { command: `/${command}` }),
  };
}

/** As much of a text as an option may take, up to the end of a word. */
function beginningOf(text: string): string {
  if (text.length <= longestOption) return text;
  return text
    .slice(0, longestOption)
    .replace(/\S{0,80}$/, '')
    .trimEnd();
}

function linkTo({ channelId, guildId, targetId }: MessageContextMenuCommandInteraction): string {
  return guildId ? messageLink(channelId, targetId, guildId) : messageLink(channelId, targetId);
}
