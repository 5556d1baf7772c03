import { PlainError } from '../model.js';
import { type MessageKey, type Placeholders, say } from './say.js';

/**
 * A PlainError whose message is said in the language of whoever reads it: it may be thrown where that is not known,
 * as in another thread, and to many at once.
 */
export class SaidError extends PlainError {
  constructor(
    readonly key: MessageKey,
    readonly placeholders: Placeholders = {},
  ) {
    super();
  }

  override get message(): string {
    return say(this.key, this.placeholders);
  }
}
