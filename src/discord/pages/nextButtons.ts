import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Next } from '../../model.js';
import { writeAsked } from './askedText.js';
import { writeIds } from './carrier.js';
import { labelOf, longest } from './labels.js';

/** So many buttons stand in a row. */
const mostButtons = 5;

/**
 * A row of buttons that ask what is worth asking next, as many as a row takes; `null` where there are none. What is
 * too long for a button to carry has none, and what asks the same as one before it.
 */
export function nextButtons(
  next: readonly Next[] | undefined,
): APIActionRowComponent<APIButtonComponentWithCustomId> | null {
  const labels = new Map<string, string>();
  for (const { label, asked } of next ?? []) {
    const [id] = writeIds('next', writeAsked(asked), [null]) ?? [];
    const shown = labelOf(label, longest.button);
    if (id !== undefined && shown !== '' && !labels.has(id)) labels.set(id, shown);
  }
  if (labels.size === 0) return null;
  return {
    type: ComponentType.ActionRow,
    components: [...labels].slice(0, mostButtons).map(([id, label]) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: id,
    })),
  };
}
