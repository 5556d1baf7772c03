import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Answer } from '../../model.js';
import { type Adapter, deliver, type Errand } from '../deliver.js';
import { isAdmin } from '../interactions.js';
import { renderAnswer } from '../render.js';
import { sendPage } from '../sendPage.js';
import { customIdsIn } from './customIds.js';
import { readTurn } from './pageState.js';

const unreadable: Answer = {
  outcome: 'declined',
  heading: 'This button does not work any more.',
  findings: [],
  note: 'The bot may have been renewed since it was shown. Ask again: the new answer has buttons that work.',
};

/**
 * Turns a page: asks again what the buttons carry, and shows the page of what is found now. The asker's own message
 * is edited; anybody else has the page as a message of their own, which they alone see and may turn further. It is
 * acknowledged at once, as Discord waits three seconds. What cannot be answered is told to whoever pressed, alone,
 * and the message stays as it is.
 */
export async function turnPage(
  interaction: ButtonInteraction,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  const { bot, adminUserIds } = adapter;
  const turn = readTurn(interaction.customId, customIdsIn(interaction.message.components));
  if (turn === null) {
    await interaction.reply(hidden(unreadable));
    return;
  }
  const own = isOwn(interaction);
  await (own ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const { command, options } = turn;
  const ask = () => bot.answer({ command, options, admin: isAdmin(interaction, adminUserIds) });
  await deliver(ask, errand, async (answer) => {
    if (own && answer.outcome === 'declined') return interaction.followUp(hidden(answer));
    return sendPage(answer, turn, { adapter, log: errand.log }, (body) =>
      interaction.editReply({ ...body, attachments: [] }),
    );
  });
}

/** Whether the message is an answer to whoever has pressed its button. One that they alone see is. */
function isOwn({ message, user }: ButtonInteraction): boolean {
  if (message.flags.has(MessageFlags.Ephemeral)) return true;
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}

function hidden(answer: Answer) {
  const { flags, ...body } = renderAnswer(answer);
  return { ...body, flags: flags | MessageFlags.Ephemeral } as const;
}
