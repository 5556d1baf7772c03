import { type MessageContextMenuCommandInteraction, MessageFlags, messageLink } from 'discord.js';
import { type Bot, longestOption } from '../bot.js';
import type { Answer } from '../model.js';
import { cutToFit } from './cutToFit.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { isAdmin } from './interactions.js';
import { rooms } from './limits.js';
import { escapePart } from './markdown.js';
import { messageText } from './messageText.js';
import { renderAnswer } from './render.js';

/**
 * Answers a command that is used on a message, with the message's text for its words. The asker alone sees the
 * reply: it speaks of somebody else's message, who has asked nobody for a verdict; whoever wants the channel to
 * see it may say so there. It names the message, for the reply stands at the channel's end and not beside it.
 */
export async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  { bot, adminUserIds }: Adapter,
  errand: Errand,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  let about = '';
  const ask = () => {
    const text = messageText(interaction.targetMessage);
    const words = beginningOf(text);
    about = aboutMessage(linkTo(interaction), text, words);
    return askAbout(words, interaction, bot, isAdmin(interaction, adminUserIds));
  };
  await deliver(ask, errand, (answer) => interaction.editReply(renderAnswer(answer, about)));
}

async function askAbout(
  words: string,
  { commandName }: MessageContextMenuCommandInteraction,
  bot: Bot,
  admin: boolean,
): Promise<Answer> {
  const command = bot.commands.find(({ onMessage }) => onMessage === commandName);
  if (command?.words === undefined) return bot.answer({ command: commandName, options: {}, admin });
  if (words === '') return wordless(command.name);
  return bot.answer({ command: command.name, options: { [command.words]: words }, admin });
}

function wordless(command: string): Answer {
  return {
    outcome: 'declined',
    heading: 'There are no words in this message.',
    findings: [],
    note: `Pictures and files are not read. Words that stand in one can be typed into /${command}.`,
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

/** Which message it was, and how much of it was read where that is not all. */
function aboutMessage(link: string, text: string, words: string): string {
  const message = `-# On [this message](${link})`;
  if (text === '') return message;
  const left = words === text ? '' : ` (the first ${words.length} of ${text.length} characters are read)`;
  return `${message}: “${cutToFit(text, rooms.firstWords, escapePart)}”${left}`;
}
