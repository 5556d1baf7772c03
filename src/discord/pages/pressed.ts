import type { MessageComponentInteraction } from 'discord.js';
import { idsIn } from './idsIn.js';
import { type Lead, readLead } from './pageState.js';

/** Where what was pressed or chosen leads; `null` where the bot of now cannot tell. */
export function readPressed(interaction: MessageComponentInteraction): Lead | null {
  const ids = idsIn(interaction.message.components);
  if (interaction.isButton()) return readLead(interaction.customId, ids);
  if (!interaction.isAnySelectMenu()) return null;
  const field = readLead(interaction.customId, ids, interaction.values);
  if (field?.kind === 'field') return field;
  // The choices of other menus carry what was asked as much as the menu does: the chosen one says all.
  return readLead(interaction.values[0] ?? '', ids);
}
