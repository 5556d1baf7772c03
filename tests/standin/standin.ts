import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Api, openApi } from './api.js';
import { isRecord, nested } from './checks.js';
import { type Gateway, openGateway } from './gateway.js';
import { type Ledger, openLedger, type Recorded } from './ledger.js';
import { type Asker, ids, message, messageCommand, type Place, slashCommand } from './payloads.js';

/** What the bot showed in the end. */
export interface Shown {
  /** The text of all components, a line break between them. */
  readonly text: string;
  readonly ephemeral: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

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
  /** Uses a command on a message, which stands where the asker is, and waits for what it shows. */
  onMessage(name: string, content: string, extra?: Place['extra'], asker?: Asker): Promise<Shown>;
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

  function interact(interaction: ReturnType<typeof slashCommand>): string {
    interactionTokens.push(interaction.token);
    gateway.dispatch('INTERACTION_CREATE', interaction);
    return interaction.token;
  }

  function invoke(name: string, options: Options = {}, asker: Asker = {}): string {
    return interact(slashCommand(name, options, asker));
  }

  async function slash(name: string, options?: Options, asker?: Asker): Promise<Shown> {
    return answerTo(name, invoke(name, options, asker));
  }

  async function onMessage(name: string, content: string, extra: Place['extra'] = {}, asker: Asker = {}) {
    const target = message(content, { guild: asker.guild ?? true, extra });
    return answerTo(name, interact(messageCommand(name, target, asker)));
  }

  async function answerTo(name: string, sign: string): Promise<Shown> {
    const ofThis = ({ path }: Recorded) => path.includes(sign);
    const edit = await ledger.find(
      `an answer to ${name}`,
      (each) => ofThis(each) && each.method === 'PATCH' && !isNotice(each),
    );
    const [first = edit] = ledger.requests.filter(ofThis);
    if (first.method !== 'POST') complain('edited before acknowledged');
    return shownBy(edit, isEphemeral(first));
  }

  function say(content: string, place: Place = {}): string {
    const sent = message(content, place);
    gateway.dispatch('MESSAGE_CREATE', sent);
    return sent.id;
  }

  async function mention(words: string, place?: Place): Promise<Shown> {
    const id = say(`<@${ids.application}> ${words}`, place);
    return shownBy(await ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id)), false);
  }

  async function close(): Promise<void> {
    gateway.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  const apiUrl = `http://127.0.0.1:${port}/api`;
  const seen = { ledger, complaints, interactionTokens };
  return { apiUrl, gateway, ...seen, failOnce, holdOnce, invoke, slash, onMessage, say, mention, close };
}

/** Whether a request is the sending of a reply to a message. */
export function repliesTo({ method, body }: Recorded, messageId: string): boolean {
  if (method !== 'POST' || !isRecord(body) || !isRecord(body.message_reference)) return false;
  return body.message_reference.message_id === messageId;
}

/** Whether a reply says how far the reading has come, and so is no answer yet. */
function isNotice({ body }: Recorded): boolean {
  return /"content":"(?:Reading|Indexing): /.test(JSON.stringify(body));
}

function shownBy({ body }: Recorded, ephemeral: boolean): Shown {
  if (!isRecord(body)) throw new Error('the bot sent no body');
  const texts = nested(body.components).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
  return { text: texts.join('\n'), ephemeral, body };
}

function isEphemeral({ body }: Recorded): boolean {
  const flags = isRecord(body) && isRecord(body.data) ? Number(body.data.flags) : 0;
  return (flags & (1 << 6)) !== 0;
}
