import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../log.js';
import { PlainError } from '../../model.js';
import { admit } from './admit.js';
import { sendJson } from './body.js';
import { safeHeaders } from './headers.js';
import { Refused, type Route } from './route.js';

export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

export interface Limits {
  /** So many requests are answered at a time; who comes then is asked to come again. What is at hand does not count. */
  readonly mostAtOnce: number;
  /** How long a request may take to arrive, in milliseconds. */
  readonly longestArrival: number;
}

const usualLimits: Limits = { mostAtOnce: 32, longestArrival: 10_000 };
/** So many ports are tried where the wanted one is taken. */
const portsTried = 20;

/**
 * Answers on this machine alone, at the first free port from the wanted one on; 0 is any. No request ends it: what
 * cannot be answered is refused in words, and a bug is logged once.
 */
export async function serve(
  routes: readonly Route[],
  wantedPort: number,
  log: Log,
  { mostAtOnce, longestArrival }: Limits = usualLimits,
): Promise<Serving> {
  let port = 0;
  const atATime = limitedTo(mostAtOnce);
  const server = createServer(
    {
      requestTimeout: longestArrival,
      headersTimeout: longestArrival,
      connectionsCheckingInterval: longestArrival / 10,
    },
    async (request, response) => {
      try {
        for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
        admit(request, port);
        const { route, groups } = routeOf(request, routes);
        const url = new URL(request.url ?? '/', 'http://127.0.0.1');
        const answer = () => route.answer({ request, response, url, groups });
        await (route.isAtHand ? answer() : atATime(answer));
      } catch (error) {
        refuse(request, response, error, log);
      }
    },
  );
  port = await listen(server, wantedPort);
  return {
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Does so much at a time and no more. */
function limitedTo(most: number): (work: () => Promise<void>) => Promise<void> {
  let underWay = 0;
  return async (work) => {
    if (underWay >= most) throw new Refused(503, 'Too much is asked at once. Try again.');
    underWay += 1;
    try {
      await work();
    } finally {
      underWay -= 1;
    }
  };
}

/** What answers a request, and what the groups of its path stand for there. To HEAD, Node sends no body. */
function routeOf(
  { url = '/', method }: IncomingMessage,
  routes: readonly Route[],
): { readonly route: Route; readonly groups: readonly string[] } {
  // The path as it was sent: a URL would resolve the dots in it.
  const [path = '/'] = url.split('?');
  const wanted = method === 'HEAD' ? 'GET' : method;
  const fitting = routes.filter((route) => route.path.test(path));
  const route = fitting.find((one) => one.method === wanted);
  if (fitting.length === 0) throw new Refused(404, 'There is nothing at this address.');
  if (!route) throw new Refused(405, `This address takes ${fitting.map((one) => one.method).join(', ')}.`);
  const [, ...groups] = route.path.exec(path) ?? [];
  return { route, groups };
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, log: Log): void {
  const isGone = request.destroyed && !request.complete;
  if (!(error instanceof Refused) && !isGone) log.error({ err: error }, 'a bug');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is still on its way is not waited for.
  if (!request.complete) response.setHeader('connection', 'close');
  if (error instanceof Refused) sendJson(response, { refused: error.message }, error.status);
  else sendJson(response, { refused: 'Something went wrong on our side; the log says what.' }, 500);
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let tried = 0; tried < portsTried; tried += 1) {
    const error = await listenAt(server, wanted === 0 ? 0 : wanted + tried);
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE')
      throw new PlainError(`The port ${wanted} cannot be used: ${error.code}.`);
  }
  throw new PlainError(
    `The ports ${wanted} to ${wanted + portsTried - 1} are taken. Choose another with --port.`,
  );
}

/** Gives why it cannot be listened there, or `null`. */
function listenAt(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', failed);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}
