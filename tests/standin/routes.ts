import { applicationRoutes } from './applicationRoutes.js';
import { channelRoutes } from './channelRoutes.js';
import type { Check } from './checks.js';
import { interactionRoutes } from './interactionRoutes.js';
import type { Interactions } from './interactions.js';
import type { SentMessages } from './sentMessages.js';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the connection breaks off instead. */
  readonly drop?: true;
  /** The message that was made or changed. */
  readonly messageId?: string | undefined;
  /** Present where no bot should ever have asked for it. */
  readonly complaint?: string;
}

export interface Asking {
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** Where the stand-in itself is. */
  readonly baseUrl: string;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Whether the path's own token is enough, without the bot's. */
  readonly open?: true;
  readonly check?: Check;
  reply(parts: readonly string[], asking: Asking): Reply;
}

/** The part of Discord's HTTP API that the bot may use. Paths are those after `/api/v10`. */
export const routesOf = (interactions: Interactions, sent: SentMessages): readonly Route[] => [
  ...applicationRoutes,
  ...interactionRoutes(interactions),
  ...channelRoutes(sent),
];
