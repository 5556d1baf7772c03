import type { Item } from '../quotations/items.js';

/** "ULM (Reuters) – The pier will be rebuilt": the place of the first word behind the dash. */
export function behindDateline(items: readonly Item[]): number {
  const dash = items
    .slice(0, 8)
    .findIndex(({ word }, at) => at > 0 && /[)\s,.](?:[—–]|--?)\s*$/.test(word?.gap ?? ''));
  return dash > 0 && items.slice(0, dash).every(({ word }) => word?.capital || /^\d/.test(word?.plain ?? ''))
    ? dash
    : 0;
}
