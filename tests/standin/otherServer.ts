import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

/** What may stand where Discord is looked for and is not Discord, or is Discord in trouble. */
export interface OtherServer {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  close(): Promise<void>;
}

/** A server on loopback. At its gateway it takes a connection and says nothing, or does what `atGateway` does. */
export async function openServer(
  answer: RequestListener,
  atGateway?: (socket: Duplex) => void,
): Promise<OtherServer> {
  const server = createServer(answer);
  const sockets = atGateway ? undefined : new WebSocketServer({ server });
  if (atGateway) server.on('upgrade', (_request, socket) => atGateway(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    async close() {
      for (const socket of sockets?.clients ?? []) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Sends to a gateway, by default on the same server, with so many connections left. */
export function pointToGateway(remaining: number, gateway?: string): RequestListener {
  return (request, response) => {
    const limit = { total: 1_000, remaining, reset_after: 3_600_000, max_concurrency: 1 };
    const url = gateway ?? `ws://${request.headers.host}`;
    const body = JSON.stringify({ url, shards: 1, session_start_limit: limit });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  };
}
