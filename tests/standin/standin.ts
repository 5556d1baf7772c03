import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { isRecord, nested } from './checks.js';
import { type Gateway, openGateway } from './gateway.js';
import { type Ledger, openLedger, type Recorded } from './ledger.js';
import { type Asker, ids, message, type Place, slashCommand } from './payloads.js';
import { type Reply, routes } from './routes.js';

/** What the bot showed in the end. */
export interface Shown {
  /** The text of all components, a line break between them. */
  readonly text: string;
  readonly ephemeral: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An error that Discord gives once, to the next request that fits. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly code: number;
}

export interface Standin {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly ledger: Ledger;
  readonly gateway: Gateway;
  /** What a real Discord would have refused, or what the bot must not do. */
  readonly complaints: readonly string[];
  /** With these anybody could answer in the bot's name for 15 minutes. */
  readonly interactionTokens: readonly string[];
  /** Uses a slash command and waits for nothing. Returns the interaction's token. */
  invoke(name: string, options?: Readonly<Record<string, string | boolean>>, asker?: Asker): string;
  /** Uses a slash command and waits for what it shows. */
  slash(name: string, options?: Readonly<Record<string, string | boolean>>, asker?: Asker): Promise<Shown>;
  /** Sends a message that mentions the bot and waits for the reply. */
  mention(words: string, place?: Place): Promise<Shown>;
  /** Sends a message as it is and waits for nothing. Returns its id. */
  say(content: string, place?: Place): string;
  failOnce(fault: Fault): void;
  /** Keeps the answer to the next request that fits back, until the returned function is called. */
  holdOnce(path: RegExp): () => void;
  close(): Promise<void>;
}

/** A Discord on loopback, for bots with this token. Its gateway may want another one. */
export async function startStandin(token: string, gatewayToken = token): Promise<Standin> {
  const ledger = openLedger();
  const complaints: string[] = [];
  const faults: Fault[] = [];
  const holds: { readonly path: RegExp; readonly released: Promise<void> }[] = [];
  const interactionTokens: string[] = [];
  const server = createServer((request, response) => {
    void answer(request).then(
      ({ status, body }) => respond(response, status, body),
      (error: unknown) => {
        complaints.push(String(error));
        respond(response, 500, {});
      },
    );
  });

  async function answer(request: IncomingMessage): Promise<Reply> {
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', 'http://localhost');
    const path = decodeURIComponent(url.pathname.replace(/^\/api\/v10/, ''));
    const body = request.headers['content-type'] === 'application/json' ? await json(request) : undefined;
    const reply = replyTo(request, method, path, body);
    ledger.record({ method, path, body, status: reply.status });
    const hold = holds.findIndex((each) => each.path.test(path));
    if (hold !== -1) await holds.splice(hold, 1)[0]?.released;
    return reply;
  }

  function replyTo(request: IncomingMessage, method: string, path: string, body: unknown): Reply {
    const route = routes.find((each) => each.method === method && each.path.test(path));
    if (!route) {
      complaints.push(`${method} ${path} is not known here`);
      return { status: 404, body: { code: 0, message: '404: Not Found' } };
    }
    if (!route.open && request.headers.authorization !== `Bot ${token}`) {
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    }
    const fault = faults.findIndex((each) => each.method === method && each.path.test(path));
    const [injected] = fault === -1 ? [] : faults.splice(fault, 1);
    if (injected) return { status: injected.status, body: { code: injected.code, message: 'as ordered' } };
    const wrong = route.check?.(body) ?? [];
    if (wrong.length > 0) {
      complaints.push(...wrong.map((what) => `${method} ${path}: ${what}`));
      return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } };
    }
    return route.reply(route.path.exec(path)?.slice(1) ?? [], body, `http://${request.headers.host}`);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gateway = openGateway(server, gatewayToken, (what) => complaints.push(what));

  function invoke(name: string, options = {}, asker: Asker = {}): string {
    const interaction = slashCommand(name, options, asker);
    interactionTokens.push(interaction.token);
    gateway.dispatch('INTERACTION_CREATE', interaction);
    return interaction.token;
  }

  async function slash(name: string, options = {}, asker: Asker = {}): Promise<Shown> {
    const sign = invoke(name, options, asker);
    const ofThis = ({ path }: Recorded) => path.includes(sign);
    const edit = await ledger.find(
      `an answer to /${name}`,
      (each) => ofThis(each) && each.method === 'PATCH',
    );
    const [first = edit] = ledger.requests.filter(ofThis);
    if (first.method !== 'POST') complaints.push('edited before acknowledged');
    return shownBy(edit, isEphemeral(first));
  }

  function say(content: string, place: Place = {}): string {
    const sent = message(content, place);
    gateway.dispatch('MESSAGE_CREATE', sent);
    return sent.id;
  }

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    ledger,
    gateway,
    complaints,
    interactionTokens,
    invoke,
    slash,
    say,
    async mention(words, place) {
      const id = say(`<@${ids.application}> ${words}`, place);
      return shownBy(await ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id)), false);
    },
    failOnce: (fault) => void faults.push(fault),
    holdOnce(path) {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      holds.push({ path, released });
      return release;
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Whether a request is the sending of a reply to a message. */
export function repliesTo({ method, body }: Recorded, messageId: string): boolean {
  if (method !== 'POST' || !isRecord(body) || !isRecord(body.message_reference)) return false;
  return body.message_reference.message_id === messageId;
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
