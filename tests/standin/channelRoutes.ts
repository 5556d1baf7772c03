import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { all, fits, isQuietV2Message } from './checks.js';
import { keptBefore, keptMessage } from './mailbox.js';
import { sentMessage } from './payloads.js';
import { channelsOfBot, spots } from './places.js';
import type { Asking, Reply, Route } from './routes.js';
import type { SentMessages } from './sentMessages.js';

/** What the bot does in channels by itself, and what it can read there. */
export function channelRoutes(sent: SentMessages): readonly Route[] {
  const message = /^\/channels\/(\d+)\/messages\/(\d+)$/;
  return [
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      check: all(fits(MessageCreateRequestSchema), isQuietV2Message),
      reply: whereItIs(([channelId]) => {
        const id = sent.add({ channelId, token: null, ephemeral: false });
        return { status: 200, body: sentMessage(channelId, id), messageId: id };
      }),
    },
    {
      method: 'PATCH',
      path: message,
      check: all(fits(MessageEditRequestPartialSchema), isQuietV2Message),
      reply: whereItIs(([channelId, id]) => {
        const own = sent.get(id);
        if (own?.channelId !== channelId || own.ephemeral) return unknownMessage;
        return { status: 200, body: sentMessage(channelId, id), messageId: id };
      }),
    },
    {
      method: 'GET',
      path: /^\/channels\/(\d+)\/messages$/,
      reply: whereItIs(([channelId], { query }) => ({
        status: 200,
        body: keptBefore(channelId, query.get('before'), Number(query.get('limit') ?? 50)),
      })),
    },
    {
      method: 'GET',
      path: message,
      reply: whereItIs(([, id]) => {
        const body = keptMessage(id);
        return body ? { status: 200, body } : unknownMessage;
      }),
    },
    {
      method: 'POST',
      path: /^\/users\/@me\/channels$/,
      reply: () => ({ status: 200, body: spots.direct.channel }),
    },
    { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, reply: whereItIs(() => ({ status: 204 })) },
  ];
}

const unknownMessage: Reply = { status: 404, body: { code: 10_008, message: 'Unknown Message' } };

/** Refuses whatever is about a channel in which the bot is not. */
function whereItIs(
  reply: (parts: readonly [channel: string, message: string], asking: Asking) => Reply,
): Route['reply'] {
  return ([channel = '', message = ''], asking) =>
    channelsOfBot.has(channel)
      ? reply([channel, message], asking)
      : { status: 403, body: { code: 50_001, message: 'Missing Access' } };
}
