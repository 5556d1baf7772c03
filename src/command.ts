import type { Archive, Holdings, SuggestedFrom, SuggestionKind } from './archive/port.js';
import type { Community, Place, Watch } from './community/community.js';
import type { Answer, Asked, Finding, Problem, Understood } from './model.js';

/** One option of a command: text, declared once for Discord, the terminal and the types alike. */
export interface OptionDefinition {
  /** At most 100 characters, a limit of Discord's. */
  readonly description: string;
  readonly required?: boolean;
  /** The only values that it takes, where they are few: 1 to 25 short words. Discord offers them to choose from. */
  readonly choices?: readonly string[];
  /** What the coverage suggests to somebody who is typing it. */
  readonly suggests?: SuggestionKind;
  /** Whether only a field of the command's own answer asks it: it is offered to nobody to be typed. Default: false. */
  readonly formOnly?: boolean;
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** What an option may be: one of its choices, where it has some. */
type Value<D extends OptionDefinition> = D extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : string;

/** The values of declared options: required ones are there, the others may not be. */
export type Values<O extends OptionDefinitions> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true } ? Value<O[K]> : Value<O[K]> | undefined;
};

/** What a reindex changed. The lists hold article ids. */
export interface ReindexReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  /** Files that are left out, for they hold what another one holds. */
  readonly copies: readonly Problem[];
  /** What the archive holds now. */
  readonly holdings: Holdings;
}

/** How the bot fares. Times are those of the process's clock, as ISO dates and times in UTC. */
export interface Status {
  /** Of the program. */
  readonly version: string;
  readonly startedAt: string;
  readonly holdings: Holdings;
  /** When the corpus was last read, and what came of it. */
  readonly lastRead: { readonly at: string; readonly report: ReindexReport };
  /** How long the latest answers took, in milliseconds; of no answer `null`. */
  readonly latency: { readonly answers: number; readonly p50: number; readonly p99: number } | null;
  /** Whether the corpus is read again by itself when it has changed. */
  readonly watched: boolean;
  /** What the process takes of the machine's memory, in bytes. */
  readonly memory: number;
}

/** What a command may use while it answers. */
export interface Desk {
  readonly archive: Archive;
  /** The largest number of findings wanted. */
  readonly limit: number;
  readonly commands: readonly Command[];
  /** Whether the asker is an admin of the bot. */
  readonly admin: boolean;
  /**
   * What another command answers, with as many findings as are wanted of it, or at most `limit`. What only admins may
   * ask is refused, and so is what concerns a place: nobody has asked for that.
   */
  refer(command: string, options: Readonly<Record<string, string>>, limit?: number): Promise<Answer>;
  /** Reads the corpus again and swaps the archive. Rejects with a PlainError where that is not possible now. */
  reindex(): Promise<ReindexReport>;
  /** Where it is asked; absent where there are no places, as in a terminal. */
  readonly place?: Place | undefined;
  /** What is kept of the servers and channels in which the bot is. */
  readonly community: Community;
  status(): Status;
}

export interface CommandDefinition<O extends OptionDefinitions> {
  /** At most 100 characters. */
  readonly description: string;
  readonly options: O;
  /** What its answers consist of: what its options suggest is found there. Default: they suggest whatever is named. */
  readonly suggestsFrom?: SuggestedFrom;
  /** The option that takes the words given without an option's name. */
  readonly words?: keyof O & string;
  /**
   * The name under which it is offered on a message, whose text then goes to the option that takes words. In the
   * bot no two commands have the same, and at most five have one: limits of Discord's.
   */
  readonly onMessage?: string;
  /**
   * For a command that only a finding leads to, and that nobody types: what stands on the button below a finding, or
   * `null` where it would show nothing more of that finding. The option that takes words then gets a reference to it.
   */
  readonly onFinding?: (finding: Finding) => string | null;
  /** What of its options asks for all there is on what is watched; `null` where it has nothing on that. */
  readonly onWatch?: (watched: Pick<Watch, 'person' | 'topic'>) => Asked['options'] | null;
  /** What to type after the command's name to see it at work. */
  readonly example: string;
  /** Options that this coverage answers, likeliest first: to be tried where the example is for another coverage. */
  examples?(archive: Archive): Promise<readonly Asked['options'][]>;
  /** What these options ask, in the few words of a button: "Quotations of Ada Moss". */
  label?(options: Asked['options']): string;
  /** Who sees the reply: always the asker alone, or the channel unless the asker hides it. */
  readonly reply: 'asker' | 'channel';
  /** How many findings are wanted where nobody says. Default: 5. */
  readonly limit?: number;
  /** How many findings stand on a page where an adapter has pages; elsewhere, and where it is not given, all do. */
  readonly page?: number;
  /** How many findings are wanted where an adapter has pages. Default: as many as where nobody says. */
  readonly most?: number;
  /** Whether it is refused to anyone but admins. Default: false. */
  readonly adminsOnly?: boolean;
  /** Whether it concerns the place where it is asked, and is not offered where there are none. Default: false. */
  readonly needsPlace?: boolean;
  /**
   * How a question in plain words is understood as one for this command; `null` where it is none. What words it
   * claims that somebody said is told by `claims`.
   */
  asked?(question: string, claims: Archive['claims']): Understood | null | Promise<Understood | null>;
  answer(values: Values<O>, desk: Desk): Promise<Answer>;
}

/** An option as the bot and its adapters see it. */
export interface Option extends OptionDefinition {
  readonly required: boolean;
}

/** A command as the bot and its adapters see it. Its name is the name of its file. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly suggestsFrom?: SuggestedFrom;
  readonly words?: string;
  /** Only where there is an option that takes words. */
  readonly onMessage?: string;
  /** Only where there is an option that takes words. Such a command is offered on findings, and nowhere by its name. */
  readonly onFinding?: (finding: Finding) => string | null;
  readonly onWatch?: (watched: Pick<Watch, 'person' | 'topic'>) => Asked['options'] | null;
  readonly example: string;
  examples?(archive: Archive): Promise<readonly Asked['options'][]>;
  label?(options: Asked['options']): string;
  readonly reply: 'asker' | 'channel';
  readonly limit: number;
  readonly page?: number;
  /** How many findings are wanted where an adapter has pages. */
  readonly most: number;
  readonly adminsOnly: boolean;
  readonly needsPlace: boolean;
  asked?(question: string, claims: Archive['claims']): Understood | null | Promise<Understood | null>;
  /** Expects the values of its options to be checked: required ones there, unknown ones not, and of choices one. */
  answer(values: Readonly<Record<string, string | undefined>>, desk: Desk): Promise<Answer>;
}

/** The options of a command that people may type. */
export const typedOptions = ({ options }: Pick<Command, 'options'>): [name: string, option: Option][] =>
  Object.entries(options).filter(([, { formOnly }]) => !formOnly);

/** Whether people ask for a command by its name: not where only a finding leads to it. */
export const isNamed = ({ onFinding }: Pick<Command, 'onFinding'>): boolean => onFinding === undefined;

/** Declares a command; the default export of a file in `commands/`. The types come from its options. */
export function defineCommand<const O extends OptionDefinitions>(
  definition: CommandDefinition<O>,
): CommandDefinition<O> {
  return definition;
}
