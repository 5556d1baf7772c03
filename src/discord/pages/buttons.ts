import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Asked } from '../../model.js';
import { type Place, places, writePageIds } from './pageState.js';

/**
 * The buttons by which pages are turned, and between them which one is shown ("3 / 5"); or `null` where what was
 * asked is too long for them to carry. `shown` counts from 0.
 */
export function pageButtons(
  asked: Asked,
  shown: number,
  count: number,
): APIActionRowComponent<APIButtonComponentWithCustomId> | null {
  const last = count - 1;
  const ids = writePageIds(asked, {
    first: 0,
    previous: Math.max(0, shown - 1),
    shown,
    next: Math.min(last, shown + 1),
    last,
  });
  if (ids === null) return null;
  const labels: Record<Place, string> = {
    first: 'First',
    previous: 'Previous',
    shown: `${shown + 1} / ${count}`,
    next: 'Next',
    last: 'Last',
  };
  const leadsNowhere: Record<Place, boolean> = {
    first: shown === 0,
    previous: shown === 0,
    shown: true,
    next: shown === last,
    last: shown === last,
  };
  return {
    type: ComponentType.ActionRow,
    components: places.map((place) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: labels[place],
      custom_id: ids[place],
      disabled: leadsNowhere[place],
    })),
  };
}
