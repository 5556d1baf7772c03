import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Api, openApi } from './api.js';
import { awaiting } from './awaited.js';
import { isRecord, records } from './checks.js';
import { buttonOf, choiceOf, type Which } from './controls.js';
import { type Gateway, openGateway } from './gateway.js';
import { type Interactions, openInteractions } from './interactions.js';
import { type Ledger, openLedger } from './ledger.js';
import { keepMessage } from './mailbox.js';
import {
  type Asker,
  componentUse,
  ids,
  message,
  messageCommand,
  type Place,
  slashCommand,
  typing,
} from './payloads.js';
import { routesOf } from './routes.js';
import { openSentMessages } from './sentMessages.js';
import type { Shown } from './shown.js';

type Options = Readonly<Record<string, string | boolean>>;

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
  /** Sends a message as it is and waits for nothing. Returns its id. */
  say(content: string, place?: Place): string;
  /** Sends a message that mentions the bot and waits for the reply. */
  mention(words: string, place?: Place): Promise<Shown>;
  close(): Promise<void>;
}

/** A Discord on loopback, for bots with this token. Its gateway may want another one. */
export async function startStandin(token: string, gatewayToken = token): Promise<Standin> {
  const complaints: string[] = [];
  const complain = (what: string) => void complaints.push(what);
  const interactionTokens: string[] = [];
  const ledger = openLedger();
  const sent = openSentMessages();
  const interactions = openInteractions(sent);
  const awaited = awaiting(ledger, complain);
  const routes = routesOf(interactions, sent);
  const { listener, failOnce, holdOnce } = openApi(token, routes, ledger, complain);
  const server = createServer(listener);
  const gateway = openGateway(server, gatewayToken, complain);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  function interact(interaction: Parameters<Interactions['begin']>[0]): string {
    interactionTokens.push(interaction.token);
    interactions.begin(interaction);
    gateway.dispatch('INTERACTION_CREATE', interaction);
    return interaction.token;
  }

  function invoke(name: string, options: Options = {}, asker: Asker = {}): string {
    return interact(slashCommand(name, options, asker));
  }

  async function slash(name: string, options?: Options, asker?: Asker): Promise<Shown> {
    return awaited.ofCommand(name, invoke(name, options, asker), asker);
  }

  function type(name: string, typed: Readonly<Record<string, string>>, focused: string, asker: Asker = {}) {
    return interact(typing(name, typed, focused, asker));
  }

  async function offered(sign: string): Promise<readonly Record<string, unknown>[]> {
    const { body } = await ledger.find('what is offered', ({ path }) => path.includes(sign));
    if (!isRecord(body) || body.type !== callback.choices) throw new Error('nothing to choose from came');
    return records(isRecord(body.data) ? body.data.choices : []);
  }

  function useOn(name: string, content: string, extra: Place['extra'] = {}, asker: Asker = {}): string {
    return interact(messageCommand(name, message(content, { ...asker, extra }), asker));
  }

  async function onMessage(name: string, content: string, extra?: Place['extra'], asker?: Asker) {
    return awaited.ofCommand(name, useOn(name, content, extra, asker), asker);
  }

  function hit(shown: Shown, which: Which, asker?: Asker): string {
    return interact(componentUse(shown, buttonOf(shown, which).id, asker));
  }

  async function press(shown: Shown, which: Which, asker?: Asker): Promise<Shown> {
    return awaited.ofPress(JSON.stringify(which), hit(shown, which, asker), shown, asker);
  }

  function pick(shown: Shown, wanted: string, asker?: Asker): string {
    const { id, value } = choiceOf(shown, wanted);
    return interact(componentUse(shown, id, asker, value));
  }

  async function choose(shown: Shown, wanted: string, asker?: Asker): Promise<Shown> {
    return awaited.ofPress(wanted, pick(shown, wanted, asker), shown, asker);
  }

  function say(content: string, place: Place = {}): string {
    const sent = keepMessage(message(content, place));
    gateway.dispatch('MESSAGE_CREATE', sent);
    return sent.id;
  }

  async function mention(words: string, place?: Place): Promise<Shown> {
    return awaited.ofMessage(words, say(`<@${ids.application}> ${words}`, place));
  }

  async function close(): Promise<void> {
    gateway.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  const apiUrl = `http://127.0.0.1:${port}/api`;
  const seen = { ledger, complaints, interactionTokens };
  return {
    apiUrl,
    gateway,
    ...seen,
    failOnce,
    holdOnce,
    expire: interactions.expire,
    wait: interactions.wait,
    invoke,
    slash,
    type,
    offered,
    useOn,
    onMessage,
    hit,
    press,
    pick,
    choose,
    say,
    mention,
    close,
  };
}

/** How what is typed is answered. */
const callback = { choices: 8 } as const;
