import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Api, openApi } from './api.js';
import { isRecord, records } from './checks.js';
import { type Gateway, openGateway } from './gateway.js';
import { type Ledger, openLedger, type Recorded } from './ledger.js';
import {
  type Asker,
  buttonPress,
  ids,
  message,
  messageCommand,
  type Place,
  slashCommand,
  typing,
} from './payloads.js';
import { buttonsOf, isEphemeral, isNotice, repliesTo, type Shown, shownBy } from './shown.js';

type Options = Readonly<Record<string, string | boolean>>;

export interface Standin extends Pick<Api, 'failOnce' | 'holdOnce'> {
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
  /** Uses a command on a message, which stands where the asker is, and waits for what it shows. */
  onMessage(name: string, content: string, extra?: Place['extra'], asker?: Asker): Promise<Shown>;
  /** Presses a button and waits for nothing. Returns the interaction's token. */
  hit(shown: Shown, label: string, asker?: Asker): string;
  /** Presses the button of this label below what was shown, and waits for what comes of it. */
  press(shown: Shown, label: string, asker?: Asker): Promise<Shown>;
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
  const { listener, failOnce, holdOnce } = openApi(token, ledger, complain);
  const server = createServer(listener);
  const gateway = openGateway(server, gatewayToken, complain);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  function interact(interaction: { readonly token: string }): string {
    interactionTokens.push(interaction.token);
    gateway.dispatch('INTERACTION_CREATE', interaction);
    return interaction.token;
  }

  function invoke(name: string, options: Options = {}, asker: Asker = {}): string {
    return interact(slashCommand(name, options, asker));
  }

  async function slash(name: string, options?: Options, asker?: Asker): Promise<Shown> {
    return answerTo(name, invoke(name, options, asker), asker);
  }

  function type(name: string, typed: Readonly<Record<string, string>>, focused: string, asker: Asker = {}) {
    return interact(typing(name, typed, focused, asker));
  }

  async function offered(sign: string): Promise<readonly Record<string, unknown>[]> {
    const { body } = await ledger.find('what is offered', ({ path }) => path.includes(sign));
    if (!isRecord(body) || body.type !== callback.choices) throw new Error('nothing to choose from came');
    return records(isRecord(body.data) ? body.data.choices : []);
  }

  async function onMessage(name: string, content: string, extra: Place['extra'] = {}, asker: Asker = {}) {
    const target = message(content, { guild: asker.guild ?? true, extra });
    return answerTo(name, interact(messageCommand(name, target, asker)), asker);
  }

  async function answerTo(name: string, sign: string, asker?: Asker): Promise<Shown> {
    const ofThis = ({ path }: Recorded) => path.includes(sign);
    const edit = await ledger.find(
      `an answer to ${name}`,
      (each) => ofThis(each) && each.method === 'PATCH' && each.status === 200 && !isNotice(each),
    );
    const [first = edit] = ledger.requests.filter(ofThis);
    if (first.method !== 'POST') complain('edited before acknowledged');
    return shownBy(edit, { answers: usedBy(asker), ephemeral: isEphemeral(first) });
  }

  function hit(shown: Shown, label: string, asker?: Asker): string {
    const button = buttonsOf(shown).find((each) => each.label === label);
    if (!button || button.disabled) throw new Error(`there is no button ${label} to press`);
    return interact(buttonPress(shown, button.id, asker));
  }

  async function press(shown: Shown, label: string, asker?: Asker): Promise<Shown> {
    const sign = hit(shown, label, asker);
    const ofThis = ({ path }: Recorded) => path.includes(sign);
    const answer = await ledger.find(
      `an answer to ${label}`,
      (each) => ofThis(each) && (each.status === 200 || callbackType(each) === callback.message),
    );
    const [first = answer] = ledger.requests.filter(ofThis);
    if (first.method !== 'POST') complain('edited before acknowledged');
    if (answer.method === 'POST') return shownBy(answer, { answers: usedBy(asker) });
    if (callbackType(first) === callback.deferredUpdate)
      return shownBy(answer, { answers: shown.answers, ephemeral: shown.ephemeral, inPlace: true });
    return shownBy(answer, { answers: usedBy(asker), ephemeral: isEphemeral(first) });
  }

  function say(content: string, place: Place = {}): string {
    const sent = message(content, place);
    gateway.dispatch('MESSAGE_CREATE', sent);
    return sent.id;
  }

  async function mention(words: string, place?: Place): Promise<Shown> {
    const id = say(`<@${ids.application}> ${words}`, place);
    const reply = await ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id));
    return shownBy(reply, { answers: { to: 'message', userId: ids.user } });
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
    invoke,
    slash,
    type,
    offered,
    onMessage,
    hit,
    press,
    say,
    mention,
    close,
  };
}

const usedBy = (asker: Asker = {}): Shown['answers'] => ({
  to: 'interaction',
  userId: asker.userId ?? ids.user,
});

/** How something is answered at once: a press with a message, or with the word that the button's own will be changed. */
const callback = { message: 4, deferredUpdate: 6, choices: 8 } as const;

const callbackType = ({ body }: Recorded): unknown => (isRecord(body) ? body.type : undefined);
