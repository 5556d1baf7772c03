import type { Reader } from './markdownView.js';
import type { Channel } from './wire.js';

/** What a message is shown with. */
export interface Setting extends Reader {
  readonly channels: readonly Channel[];
  /** Called when something is pressed: the id that it carries, the kind of component, and what is chosen there. */
  press(pressed: Pressed): void;
}

export interface Pressed {
  readonly id: string;
  readonly kind: number;
  readonly values: readonly string[];
}
