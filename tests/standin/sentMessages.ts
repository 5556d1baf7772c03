import { isRecord } from './checks.js';
import { newId } from './payloads.js';

/** A message that the bot has sent. */
export interface SentMessage {
  readonly channelId: string;
  /** The interaction's token with which it was sent; `null` where the bot wrote by itself. */
  readonly token: string | null;
  readonly ephemeral: boolean;
}

export interface SentMessages {
  /** Returns the message's id. */
  add(message: SentMessage): string;
  get(id: string): SentMessage | undefined;
}

export function openSentMessages(): SentMessages {
  const messages = new Map<string, SentMessage>();
  return {
    add({ channelId, token, ephemeral }) {
      const id = newId();
      messages.set(id, { channelId, token, ephemeral });
      return id;
    },
    get: (id) => messages.get(id),
  };
}

const ephemeralFlag = 1 << 6;

/** Whether a message, or the acknowledgement of one, says that one person alone is to see it. */
export function isEphemeralBody(sent: unknown): boolean {
  const body = isRecord(sent) && isRecord(sent.data) ? sent.data : sent;
  return isRecord(body) && (Number(body.flags ?? 0) & ephemeralFlag) !== 0;
}
