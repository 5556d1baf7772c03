import type { APIActionRowComponent, APIStringSelectComponent } from 'discord.js';
import type { Answer, Asked } from '../../model.js';

/**
 * A menu of what an option may mean, which asks the same again with what is chosen; `null` where nothing is asked
 * back, or where what was asked is too long for it to carry.
 */
export function choiceMenu(
  _asked: Asked,
  _asksBack: Answer['asksBack'],
): APIActionRowComponent<APIStringSelectComponent> | null {
  return null;
}
