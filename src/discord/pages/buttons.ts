import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Asked } from '../../model.js';
import { type Place, places, writePageIds } from './pageState.js';

/**
 * The buttons by which pages are turned, and between them which one is shown; or `null` where what was asked is too
 * long for them to carry. `shown` counts from 0. Of 123 pages, at the hundredth: "1", "←", "100 / 123", "→", "123".
 * That is one row on a phone 390 pixels wide, where words take two, and double arrows as emoji as well. Nothing but
 * its label says what a button is to those who hear it: screen readers say numbers and "right arrow", but pass over
 * "»", a mark of punctuation, and call "⏭" a track button.
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
    first: '1',
    previous: '←',
    shown: `${shown + 1} / ${count}`,
    next: '→',
    last: `${count}`,
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
