import { cutToFit } from '../cutToFit.js';

/** How long Discord lets be what stands on a button, in a menu and above it, in characters. */
export const longest = { button: 80, choice: 100, placeholder: 150 } as const;

/** A text as a label: on one line, in at most `room` code units, cut at words; '' where it is blank. */
export const labelOf = (text: string, room: number): string =>
  cutToFit(text.replace(/\s+/g, ' ').trim(), room, (cut) => cut);
