import type { Command } from '../command.js';
import type { Answer, Asked, Next } from '../model.js';

/** The longest label, in UTF-16 code units: one line of a phone. */
export const longestLabel = 40;

/** What is asked as something to ask next, in the words that its command has for it; without those that have none. */
export const nextTo = (all: readonly Asked[], commands: readonly Command[]): Next[] =>
  all.flatMap(({ command: name, options }) => {
    const label =
      commands
        .find((command) => command.name === name)
        ?.label?.(options)
        .trim() ?? '';
    return label === '' ? [] : [{ label: inBrief(label), asked: { command: name, options } }];
  });

const mostWithAnswer = 3;

/** An answer with the first of what may be asked next. */
export function withNext(answer: Answer, all: readonly Asked[], commands: readonly Command[]): Answer {
  const next = nextTo(all.slice(0, mostWithAnswer), commands);
  return next.length === 0 ? answer : { ...answer, next };
}

/** Words of the interface's languages that lead on to what is cut. */
const leadingOn = / (?:of|on|in|since|until|von|zu|seit|bis|de|sobre|en|desde|hasta)$/;

/** Words shortened behind a word, or inside one where else more than half would be lost. */
function inBrief(words: string): string {
  if (words.length <= longestLabel) return words;
  const room = longestLabel - ' …'.length;
  const begun = words.slice(0, room + 1).replace(/\s+\S*$/, '');
  const behindWord = begun.length <= room && begun.length >= room / 2;
  const cut = behindWord ? begun : words.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(leadingOn, '')} …`;
}
