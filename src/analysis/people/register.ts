import type { Person } from '../../model.js';
import { foldName } from './keys.js';
import type { Word } from './words.js';

/** Looks printed names up among an article's people. */
export interface Register {
  /** All persons whom a form may mean, in the order of the given people. */
  readonly byForm: ReadonlyMap<string, readonly Person[]>;
  readonly people: readonly Person[];
}

/** A mention of a person by name: the places of its words, and whom it may mean. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly persons: readonly Person[];
}

const LONGEST = 5;

export function registerOf(people: readonly Person[]): Register {
  const byForm = new Map<string, Person[]>();
  for (const person of people) {
    for (const form of new Set([person.name, ...person.aliases].map(foldName))) {
      byForm.set(form, [...(byForm.get(form) ?? []), person]);
    }
  }
  return { byForm, people };
}

/** The mention by name that starts at a word, the longest first. */
function mentionAt(register: Register, words: readonly Word[], from: number): Mention | undefined {
  if (!words[from]?.capital) return undefined;
  for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
    const persons = register.byForm.get(foldWords(words.slice(from, to)));
    if (persons) return { from, to, persons };
  }
  return undefined;
}

/** The mention by name with which a stretch of words ends, the longest first. */
export function mentionEnding(register: Register, words: readonly Word[]): Mention | undefined {
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from++) {
    const persons = register.byForm.get(foldWords(words.slice(from)));
    if (persons) return { from, to: words.length, persons };
  }
  return undefined;
}

/** Every mention by name in a row of words, in order, none inside another. */
export function mentionsIn(register: Register, words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length; ) {
    const mention = mentionAt(register, words, from);
    if (mention) mentions.push(mention);
    from = mention?.to ?? from + 1;
  }
  return mentions;
}

function foldWords(words: readonly Word[]): string {
  return words.map(({ text }) => foldName(text)).join(' ');
}
