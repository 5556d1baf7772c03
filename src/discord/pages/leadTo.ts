import type { Asked } from '../../model.js';

/**
 * The id of a button that asks something by itself, whatever message it stands in; `null` where what it asks is too
 * long for one id.
 */
export function leadTo(_asked: Asked): string | null {
  return null;
}
