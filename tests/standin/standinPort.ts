import type { Api } from './api.js';
import type { Used } from './componentUse.js';
import type { Which } from './controls.js';
import type { Gateway } from './gateway.js';
import type { Interactions } from './interactions.js';
import type { Ledger } from './ledger.js';
import type { Asker, Place } from './payloads.js';
import type { OpenedPost, Post } from './posts.js';
import type { Shown } from './shown.js';

export type Options = Readonly<Record<string, string | boolean>>;

export interface Standin extends Pick<Api, 'failOnce' | 'holdOnce'>, Pick<Interactions, 'expire' | 'wait'> {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly ledger: Ledger;
  readonly gateway: Gateway;
  /** What a real Discord would have refused, or what the bot must not do. */
  readonly complaints: readonly string[];
  /** With these anybody could answer in the bot's name for 15 minutes. */
  readonly interactionTokens: readonly string[];
  /** Uses a slash command and waits for nothing. Returns the interaction's token. */
  invoke(name: string, options?: Options, asker?: Asker): string;
  /** Uses a slash command and waits for what it shows. */
  slash(name: string, options?: Options, asker?: Asker): Promise<Shown>;
  /** Types an option of a slash command, others given, and waits for nothing. Returns the interaction's token. */
  type(name: string, typed: Readonly<Record<string, string>>, focused: string, asker?: Asker): string;
  /** What is offered to whoever had this interaction. */
  offered(sign: string): Promise<readonly Record<string, unknown>[]>;
  /** Uses a command on a message, which stands where the asker is, and waits for nothing. Returns the token. */
  useOn(name: string, content: string, extra?: Place['extra'], asker?: Asker): string;
  /** Uses a command on a message, which stands where the asker is, and waits for what it shows. */
  onMessage(name: string, content: string, extra?: Place['extra'], asker?: Asker): Promise<Shown>;
  /** Presses a button and waits for nothing. Returns the interaction's token. */
  hit(shown: Shown, which: Which, asker?: Asker): string;
  /** Presses the button of this label or at this place below what was shown, and waits for what comes of it. */
  press(shown: Shown, which: Which, asker?: Asker): Promise<Shown>;
  /** Chooses from a menu below what was shown, by value or label, and waits for nothing. Returns the token. */
  pick(shown: Shown, choice: string, asker?: Asker): string;
  /** Chooses from a menu below what was shown, by value or label, and waits for what comes of it. */
  choose(shown: Shown, choice: string, asker?: Asker): Promise<Shown>;
  /** Sets what a field of a form shows, known by how its label begins, and waits for what comes of it. */
  set(shown: Shown, label: string, values: readonly string[], asker?: Asker): Promise<Shown>;
  /** Uses a component as a client would that sends what it likes, and waits for what comes of it. */
  use(shown: Shown, used: Used, asker?: Asker): Promise<Shown>;
  /** Opens a post in the forum. Its first message comes with it, or where that is said not yet. */
  openPost(post?: Post): OpenedPost;
  /** Sends a message as it is and waits for nothing. Returns its id. */
  say(content: string, place?: Place): string;
  /** Sends a message that mentions the bot and waits for the reply. */
  mention(words: string, place?: Place): Promise<Shown>;
  close(): Promise<void>;
}
