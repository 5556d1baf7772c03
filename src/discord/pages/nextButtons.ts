import type { APIActionRowComponent, APIButtonComponentWithCustomId } from 'discord.js';
import type { Next } from '../../model.js';

/** A row of buttons that ask what is worth asking next, as many as a row takes; `null` where there are none. */
export function nextButtons(
  _next: readonly Next[] | undefined,
): APIActionRowComponent<APIButtonComponentWithCustomId> | null {
  return null;
}
