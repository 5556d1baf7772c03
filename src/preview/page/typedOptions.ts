import type { Command } from './wire.js';

/** The number that Discord has for options of this type. */
const text = 3;

/** What is typed of a command's options, by their names. */
export type Given = ReadonlyMap<string, string>;

/** Options as they are typed, "Ishiba topic: trade": words before the first name belong to the first option. */
export function typedOptions(typed: string, { options }: Command): Given {
  const names = options.filter(({ type }) => type === text).map(({ name }) => name);
  const pieces = typed.split(/(?:^|\s)([\w-]{1,32}):/);
  const given = new Map<string, string>();
  let name = names[0];
  let words = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const [next = '', behind = ''] = pieces.slice(at, at + 2);
    if (names.includes(next)) {
      add(given, name, words);
      name = next;
      words = behind;
    } else words += ` ${next}:${behind}`;
  }
  add(given, name, words);
  return given;
}

function add(given: Map<string, string>, name: string | undefined, words: string): void {
  if (name !== undefined && words.trim() !== '') given.set(name, words.trim());
}
