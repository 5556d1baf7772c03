import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openApi } from './api.js';
import { awaiting } from './awaited.js';
import { isRecord, records } from './checks.js';
import { componentUse, type Used } from './componentUse.js';
import { buttonOf, choiceOf, fieldOf, type Which } from './controls.js';
import { openGateway } from './gateway.js';
import { type Interactions, openInteractions } from './interactions.js';
import { openLedger } from './ledger.js';
import { keepMessage } from './mailbox.js';
import { type Asker, ids, message, messageCommand, type Place, slashCommand, typing } from './payloads.js';
import { newPost, type OpenedPost, type Post } from './posts.js';
import { routesOf } from './routes.js';
import { openSentMessages } from './sentMessages.js';
import type { Shown } from './shown.js';
import type { Options, Standin } from './standinPort.js';

export type { Standin };

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
    return interact(componentUse(shown, { id: buttonOf(shown, which).id }, asker));
  }

  async function press(shown: Shown, which: Which, asker?: Asker): Promise<Shown> {
    return awaited.ofPress(JSON.stringify(which), hit(shown, which, asker), shown, asker);
  }

  function pick(shown: Shown, wanted: string, asker?: Asker): string {
    const { id, value } = choiceOf(shown, wanted);
    return interact(componentUse(shown, { id, type: 3, values: [value] }, asker));
  }

  async function choose(shown: Shown, wanted: string, asker?: Asker): Promise<Shown> {
    return awaited.ofPress(wanted, pick(shown, wanted, asker), shown, asker);
  }

  async function use(shown: Shown, used: Used, asker?: Asker): Promise<Shown> {
    return awaited.ofPress(used.id, interact(componentUse(shown, used, asker)), shown, asker);
  }

  async function set(shown: Shown, label: string, values: readonly string[], asker?: Asker) {
    const { id, type: kind } = fieldOf(shown, label);
    return use(shown, { id, type: kind, values }, asker);
  }

  function openPost(post?: Post): OpenedPost {
    const opened = newPost(post);
    if (post?.isReadable) keepMessage(opened.first);
    const events = {
      thread: () => gateway.dispatch('THREAD_CREATE', opened.thread),
      message: () => gateway.dispatch('MESSAGE_CREATE', keepMessage(opened.first)),
    };
    for (const event of post?.events ?? (['thread', 'message'] as const)) events[event]();
    return { id: opened.thread.id, ...events };
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
    use,
    set,
    openPost,
    say,
    mention,
    close,
  };
}

/** How what is typed is answered. */
const callback = { choices: 8 } as const;
