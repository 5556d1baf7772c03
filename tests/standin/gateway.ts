import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { guild, ready } from './payloads.js';

const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;
const authenticationFailed = 4004;

/** Intents that Discord gives only to approved bots: members, presences, message content. */
const privileged = (1 << 1) | (1 << 8) | (1 << 15);

export interface Gateway {
  /** Sends an event to whoever is connected; throws where nobody is. */
  dispatch(event: string, data: unknown): void;
  /** Closes every connection with a code. */
  drop(code: number): void;
  close(): void;
}

/** The gateway, on the same server as the HTTP API. `complain` hears what a real one would not accept. */
export function openGateway(server: Server, token: string, complain: (what: string) => void): Gateway {
  const sockets = new WebSocketServer({ server });
  const identified = new Set<WebSocket>();
  let sequence = 0;

  const send = (socket: WebSocket, payload: object) => socket.send(JSON.stringify(payload));
  const dispatch = (socket: WebSocket, event: string, data: unknown) => {
    sequence += 1;
    send(socket, { op: op.dispatch, s: sequence, t: event, d: data });
  };

  function identify(socket: WebSocket, given: { token?: string; intents?: number }, url: string) {
    if (given.token !== token) return socket.close(authenticationFailed, 'Authentication failed.');
    if (((given.intents ?? 0) & privileged) !== 0) complain('a privileged intent is asked for');
    identified.add(socket);
    dispatch(socket, 'READY', ready(url));
    dispatch(socket, 'GUILD_CREATE', guild());
  }

  sockets.on('connection', (socket, request) => {
    send(socket, { op: op.hello, d: { heartbeat_interval: 41_250 } });
    socket.on('close', () => identified.delete(socket));
    socket.on('message', (bytes) => {
      const payload = JSON.parse(String(bytes)) as { op: number; d: { token?: string; intents?: number } };
      if (payload.op === op.heartbeat) send(socket, { op: op.ack });
      if (payload.op === op.resume) send(socket, { op: op.invalidSession, d: false });
      if (payload.op === op.identify) identify(socket, payload.d, `ws://${request.headers.host}`);
    });
  });

  return {
    dispatch(event, data) {
      if (identified.size === 0) throw new Error('no bot is connected');
      for (const socket of identified) dispatch(socket, event, data);
    },
    drop(code) {
      for (const socket of identified) socket.close(code);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
