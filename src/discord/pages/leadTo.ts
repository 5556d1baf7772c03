import type { Asked } from '../../model.js';
import { writeAsked } from './askedText.js';
import { writeIds } from './carrier.js';

/**
 * The id of a button that asks something by itself, whatever message it stands in; `null` where what it asks is too
 * long for one id. In one message no two buttons may ask the same: Discord takes no id twice.
 */
export const leadTo = (asked: Asked): string | null =>
  writeIds('finding', writeAsked(asked), [null])?.[0] ?? null;
