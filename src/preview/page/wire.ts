/** What the server tells, in the words of Discord's API where it is of a message. */

/** A component of a message; which of the properties it has depends on its type. */
export interface Component {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly accent_color?: number;
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
  readonly file?: { readonly url: string };
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly MenuOption[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly channel_types?: readonly number[];
  readonly default_values?: readonly { readonly id: string }[];
}

export interface MenuOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

export interface Message {
  readonly id: string;
  readonly hidden: boolean;
  readonly waiting: boolean;
  readonly components: readonly Component[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
  /** Where the passages stand to which buttons refer, by the ids of these. */
  readonly places: Readonly<Record<string, PlaceInArticle>>;
}

/** Where in which article something stands: a stretch of its text. */
export interface PlaceInArticle {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: number;
}

export interface Option {
  readonly name: string;
  /** As Discord numbers them: 3 text, 5 yes or no. */
  readonly type: number;
  readonly description: string;
  readonly required: boolean;
  readonly choices: readonly Choice[];
  readonly autocomplete: boolean;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
}

export interface Offers {
  readonly commands: readonly Command[];
  readonly channels: readonly Channel[];
}

export interface Starter {
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

export type Options = Readonly<Record<string, string | boolean>>;
