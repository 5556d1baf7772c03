import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readContent } from './content.js';
import { wrongFiles } from './files.js';
import type { Ledger } from './ledger.js';
import type { Asking, Reply, Route } from './routes.js';

/** An error that Discord gives once, to the next request that fits. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly code: number;
  /** Seconds after which it may be asked again, beside status 429. */
  readonly retryAfter?: number;
  /** Breaks the connection off instead of answering. */
  readonly drop?: true;
}

/** The HTTP API. It answers what it knows, and refuses and complains of the rest. */
export interface Api {
  readonly listener: RequestListener;
  failOnce(fault: Fault): void;
  /** Keeps the answer to the next request that fits back, until the returned function is called. */
  holdOnce(path: RegExp): () => void;
}

interface Hold {
  readonly path: RegExp;
  readonly released: Promise<void>;
}

export function openApi(
  token: string,
  routes: readonly Route[],
  ledger: Ledger,
  complain: (what: string) => void,
): Api {
  const faults: Fault[] = [];
  const holds: Hold[] = [];

  async function answer(request: IncomingMessage): Promise<Reply> {
    const method = request.method ?? '';
    const { pathname, searchParams: query } = new URL(request.url ?? '', `http://${request.headers.host}`);
    const path = decodeURIComponent(pathname.replace(/^\/api\/v10/, ''));
    const at = performance.now();
    const { body, files } = await readContent(request);
    for (const what of wrongFiles(body, files)) complain(`${method} ${path}: ${what}`);
    const asking = { body, query, baseUrl: `http://${request.headers.host}` };
    const reply = replyTo(request.headers.authorization, method, path, asking);
    if (reply.complaint !== undefined) complain(`${method} ${path}: ${reply.complaint}`);
    const { status, messageId } = reply;
    ledger.record({ method, path, body, files, status, messageId, at });
    await takeFirst(holds, (hold) => hold.path.test(path))?.released;
    return reply;
  }

  function replyTo(authorization = '', method: string, path: string, asking: Asking): Reply {
    const isThis = (each: { method: string; path: RegExp }) => each.method === method && each.path.test(path);
    const route = routes.find(isThis);
    if (!route) {
      complain(`${method} ${path} is not known here`);
      return refusal(404, 0, '404: Not Found');
    }
    if (!route.open && authorization !== `Bot ${token}`) {
      return refusal(401, 0, '401: Unauthorized');
    }
    const fault = takeFirst(faults, isThis);
    if (fault) return ordered(fault);
    const wrong = route.check?.(asking.body) ?? [];
    for (const what of wrong) complain(`${method} ${path}: ${what}`);
    if (wrong.length > 0) return refusal(400, 50035, 'Invalid Form Body');
    return route.reply(route.path.exec(path)?.slice(1) ?? [], asking);
  }

  return {
    listener(request, response) {
      answer(request).then(
        (reply) => respond(response, reply),
        (error: unknown) => {
          complain(String(error));
          respond(response, refusal(500, 0, 'the stand-in failed'));
        },
      );
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
  };
}

function takeFirst<T>(list: T[], fits: (one: T) => boolean): T | undefined {
  const place = list.findIndex(fits);
  return place === -1 ? undefined : list.splice(place, 1)[0];
}

const ordered = ({ status, code, retryAfter, drop }: Fault): Reply => ({
  status,
  body: { code, message: 'as ordered', ...(retryAfter ? { retry_after: retryAfter, global: false } : {}) },
  ...(retryAfter ? { headers: { 'retry-after': String(retryAfter) } } : {}),
  ...(drop ? { drop } : {}),
});

function refusal(status: number, code: number, message: string): Reply {
  return { status, body: { code, message } };
}

/** Where Discord says nothing, it names no type either: discord.js would read an empty body as JSON. */
function respond(response: ServerResponse, { status, body, headers, drop }: Reply): void {
  if (drop) response.destroy();
  else if (body === undefined) response.writeHead(status).end();
  else
    response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
