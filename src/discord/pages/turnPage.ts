import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Answer } from '../../model.js';
import { type Adapter, deliver, type Errand } from '../deliver.js';
import { isAdmin } from '../interactions.js';
import { renderAnswer } from '../render.js';
import { sendPage } from '../sendPage.js';
import { customIdsIn } from './customIds.js';
import { type Press, pressOn } from './latestPress.js';
import { readLead, type Turn } from './pageState.js';

const unreadable: Answer = {
  outcome: 'declined',
  heading: 'This button does not work any more.',
  findings: [],
  note: 'The bot may have been renewed since it was shown. Ask again: the new answer has buttons that work.',
};

/**
 * Turns a page: asks again what the buttons carry, and shows the page of what is found now. The asker's own message
 * is edited; anybody else has the page as a message of their own, which they alone see and may turn further. It is
 * acknowledged at once, as Discord waits three seconds. Where another press has come meanwhile, that one counts. What cannot be answered is told to whoever pressed, alone,
 * and the message stays as it is.
 */
export async function turnPage(
  interaction: ButtonInteraction,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  const turn = readLead(interaction.customId, customIdsIn(interaction.message.components))?.turn;
  if (turn === undefined) {
    await interaction.reply(hidden(unreadable));
    return;
  }
  const own = isOwn(interaction);
  const press = own ? pressOn(interaction.message.id) : null;
  try {
    await acknowledge(interaction, own);
    await show(turn, interaction, { adapter, errand, press });
  } finally {
    press?.end();
  }
}

const acknowledge = (interaction: ButtonInteraction, own: boolean) =>
  own ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral });

interface Turning {
  readonly adapter: Adapter;
  readonly errand: Errand;
  /** The press of a button under a message that is to be changed; `null` where the page is a message of its own. */
  readonly press: Press | null;
}

async function show(turn: Turn, interaction: ButtonInteraction, { adapter, errand, press }: Turning) {
  const { bot, adminUserIds } = adapter;
  const { command, options } = turn;
  const ask = () => bot.answer({ command, options, admin: isAdmin(interaction, adminUserIds) });
  await deliver(ask, errand, async (answer) => {
    if (press && answer.outcome === 'declined') return interaction.followUp(hidden(answer));
    return sendPage(answer, turn, { adapter, log: errand.log }, async (body) => {
      if (!press?.isOvertaken()) await interaction.editReply({ ...body, attachments: [] });
    });
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
