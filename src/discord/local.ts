import {
  type Client,
  type ClientOptions,
  Events,
  type GatewayDispatchPayload,
  type ManagerShardEventsMap,
} from 'discord.js';
import { createClient, listen } from './client.js';
import { disconnect } from './connecting.js';
import type { Adapter } from './deliver.js';
import { createDuty, type Duty } from './duty.js';
import { type Newsroom, tellNews } from './watches.js';

/** What is asked of Discord's HTTP API, the path behind its version: `/channels/1/messages`. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface ApiReply {
  readonly status: number;
  readonly body?: unknown;
}

/** An event of the gateway, as Discord sends it. */
export interface Event {
  readonly type: string;
  readonly data: object;
}

/** A Discord in this process. */
export interface LocalDiscord {
  /** The events by which it begins: `READY`, and one for each server. */
  readonly begins: readonly Event[];
  reply(request: ApiRequest): ApiReply;
}

/** The bot as it is on Discord, at a Discord in this process. */
export interface LocalBot {
  /** Lets the bot hear of something; resolves when all that this has set off is done. */
  hear(event: Event): Promise<void>;
  /** Resolves when nothing is under way: what was heard of, and news of what is watched. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects the bot to a Discord in this process: the same client and the same listeners as on the real one, over which
 * nothing leaves the process. `newsroom` has the news that it tells.
 */
export async function openLocally(
  adapter: Adapter,
  discord: LocalDiscord,
  newsroom: Newsroom,
): Promise<LocalBot> {
  let tell: (event: Event) => void = () => undefined;
  const client = createClient(undefined, {
    rest: { makeRequest: async (url, init) => responseOf(discord.reply(await requestOf(url, init))) },
    ws: gatewayTo(discord.begins, (teller) => {
      tell = teller;
    }),
  });
  const duty = createDuty();
  let underWay: Promise<unknown>[] = [];
  const all = new Set<Promise<unknown>>();
  const take: Duty['take'] = (log, work) =>
    duty.take(log, () => {
      const done = work();
      const ended = done.catch(() => 'logged by the duty').finally(() => all.delete(ended));
      underWay.push(ended);
      all.add(ended);
      return done;
    });
  listen(client, adapter, { ...duty, take });
  await ready(client);
  tellNews(client, newsroom, adapter.log, { ...duty, take });
  return {
    async hear(event) {
      underWay = [];
      // Listeners are called before this returns.
      tell(event);
      await Promise.all(underWay);
    },
    async idle() {
      while (all.size > 0) await Promise.all(all);
    },
    async close() {
      await duty.end(0);
      await disconnect(client);
    },
  };
}

function ready(client: Client): Promise<unknown> {
  const isReady = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  // discord.js wants one; nobody sees it.
  return client.login('no-token').then(() => isReady);
}

/** A gateway without a connection. `opened` is given what tells the client of an event. */
function gatewayTo(
  begins: readonly Event[],
  opened: (tell: (event: Event) => void) => void,
): NonNullable<ClientOptions['ws']> {
  return {
    buildStrategy(manager) {
      let sequence = 0;
      const tell = ({ type, data }: Event) => {
        sequence += 1;
        const packet: GatewayDispatchPayload = asSent({ op: 0, s: sequence, t: type, d: data });
        if (packet.t === 'READY') manager.emit(signals.ready, { data: packet.d, shardId: 0 });
        manager.emit(signals.dispatch, { data: packet, shardId: 0 });
      };
      opened(tell);
      return {
        spawn: () => undefined,
        connect: () => begins.forEach(tell),
        destroy: () => undefined,
        send: () => undefined,
        fetchStatus() {
          throw new Error('a gateway without a connection has no status');
        },
      };
    },
  };
}

type Signals = { readonly [E in keyof ManagerShardEventsMap as `${E}`]: E };

/** What a gateway signals to its client: discord.js gives these names to others of its own, and exports those. */
const signals = { ready: 'ready', dispatch: 'dispatch' } as Pick<Signals, 'ready' | 'dispatch'>;

/** As it comes over a wire: a copy, of which nobody here knows the type. */
const asSent = (packet: object) => JSON.parse(JSON.stringify(packet));

type Make = NonNullable<NonNullable<ClientOptions['rest']>['makeRequest']>;

async function requestOf(url: string, { method, body }: Parameters<Make>[1]): Promise<ApiRequest> {
  const path = new URL(url).pathname.replace(/^\/api\/v\d{1,3}/, '');
  const request = { method: method ?? 'GET', path };
  if (!(body instanceof FormData)) {
    return { ...request, body: typeof body === 'string' ? JSON.parse(body) : null, files: [] };
  }
  const files = [...body.values()].filter((field) => field instanceof File).map(sentFile);
  const payload: unknown = JSON.parse(String(body.get('payload_json')));
  return { ...request, body: payload, files: await Promise.all(files) };
}

const sentFile = async (file: File): Promise<SentFile> => {
  const { name, type } = file;
  return { name, type, bytes: new Uint8Array(await file.arrayBuffer()) };
};

function responseOf({ status, body }: ApiReply): Response {
  if (body === undefined) return new Response(null, { status });
  return Response.json(body, { status });
}
