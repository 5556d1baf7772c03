import { month } from './kinds/period.js';

/** What a message has behind its words, as the last of it: whom it is shown to, when that was, an emoji of its server. */
const behind: readonly RegExp[] = [
  /\s@[\w.-]{1,40}$/,
  /\s(?:<@[!&]?\d{1,25}>|<#\d{1,25}>|<t:-?\d{1,11}(?::[A-Za-z])?>|<a?:\w{1,40}:\d{1,25}>)$/,
  /\s:\w{2,40}:$/,
  // A day that belongs to the words stands behind one that places it: "it opens on 1 May 2020".
  new RegExp(
    `(?<!\\b(?:on|in|of|by|to|at|from|since|until|till|before|after|between|and|or|the|is|was|for|this))` +
      `\\s\\d{1,2} (?:${month}) [12]\\d{3}$`,
    'i',
  ),
];
const most = 10;

/** A message in one line without mentions, timestamps and emoji of Discord's behind its words; all of it where it has no others. */
export function withoutAddress(message: string): string {
  let text = message.trim();
  for (let taken = 0; taken < most; taken += 1) {
    const found = behind.map((form) => form.exec(text)).find((match) => match !== null && match.index > 0);
    if (!found) return text;
    text = text.slice(0, found.index).trimEnd();
  }
  return text;
}
