import type { MessageComponentInteraction } from 'discord.js';
import { idsIn } from './idsIn.js';
import { type Lead, readLead } from './pageState.js';

/** Where what was pressed or chosen leads; `null` where the bot of now cannot tell. */
export function readPressed(interaction: MessageComponentInteraction): Lead | null {
  const ids = idsIn(interaction.message.components);
  if (interaction.isButton()) return readLead(interaction.customId, ids);
  // The choices carry what was asked as much as the menu does: the chosen one says all.
  const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  return readLead(chosen, ids);
}
