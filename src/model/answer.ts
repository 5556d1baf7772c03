import type { Finding, Profile } from './finding.js';

/** What a command was asked: its name, and its options as they were typed. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Words that a message has, and whom it gives them to. */
export interface Claim {
  readonly words: string;
  /** The name as the message has it, "Trump"; `null` where it names nobody. */
  readonly speaker: string | null;
}

/** Something that an option may mean: to be put in, and told apart from others. */
export interface Choice {
  /** As the archive's questions take it. */
  readonly value: string;
  /** What tells it from others: "142 statements", "Foreign Minister"; `null` where nothing does. */
  readonly about: string | null;
}

/**
 * Something that can be set where the answer is seen: asks the command that answers again, with that option alone. Of
 * several things chosen its value has all, with spaces between them; where none is, `noneChosen`.
 */
export interface Field {
  readonly option: string;
  /** What it is, in a few words: "Channels where mentions are answered". */
  readonly label: string;
  /**
   * What may be chosen: of the server's channels or of its forums up to 25, by their ids; or one of some choices, shown
   * as what they are about.
   */
  readonly of: 'channels' | 'forums' | readonly Choice[];
  /** What is chosen now: ids, or the value of a choice. */
  readonly chosen: readonly string[];
}

/** What an option says where nothing is chosen in its field: an option without words would not be given at all. */
export const noneChosen = 'none';

/** What may be asked next, in a few words: "12 quotations of Ada Moss". */
export interface Next {
  readonly label: string;
  readonly asked: Asked;
}

/** A question in plain words, as a command understands it. */
export interface Understood {
  /** What it asks, as options of the command. */
  readonly options: Asked['options'];
  /**
   * How surely it is one for the command. `exact`: whatever the command finds answers it. `likely`: only what is
   * found without doubt does, and where nothing is, that is said. `possible`: its form may be chance, and nothing is said.
   */
  readonly certainty: 'exact' | 'likely' | 'possible';
  /** What the coverage has to speak of, in words, before the command is asked. */
  readonly about?: string;
}

export interface Answer {
  /** `declined`: it could not or should not be answered. `nothing-found`: looked for, and not there. */
  readonly outcome: 'answered' | 'declined' | 'nothing-found';
  readonly heading: string;
  /** Present where people are told of: shown before the findings. */
  readonly people?: readonly Profile[];
  readonly findings: readonly Finding[];
  /** Present where the findings are events in order, to stand under headings of their years: by which date. */
  readonly timeline?: { readonly by: 'event' | 'publication' };
  readonly note?: string;
  /** Present where the note names channels, "<#123>": their ids. Such a name of any other channel was typed by somebody. */
  readonly channels?: readonly string[];
  /** Present where an option may mean several things: which option of the command that answers, and what it may mean. */
  readonly asksBack?: { readonly option: string; readonly choices: readonly Choice[] };
  /** Present where something can be set: fields that show what is set now, each to be changed by itself. */
  readonly form?: readonly Field[];
  /** Present where something is worth asking next, the best first. */
  readonly next?: readonly Next[];
  /**
   * Present where the findings are consecutive stretches of one article: which of them, from 0, is to be seen first.
   */
  readonly reading?: { readonly at: number };
  /** Present where what stood in the way may pass: asked again later, the same may be answered. */
  readonly mayPass?: true;
  /** Present where the note is only the beginning of what there is to report: all of it, as plain text. */
  readonly report?: string;
  /** Present where something else answers than was asked, or the same in fewer words: its further pages are those of this. */
  readonly answeredBy?: Asked;
}

/** An error whose message is written for people: what went wrong, with what, and what to do. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
