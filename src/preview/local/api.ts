import { z } from 'zod';
import type { ApiReply, ApiRequest, SentFile } from '../../discord/local.js';
import type { Exchanges } from './exchanges.js';
import { isHidden, sentMessage } from './payloads.js';
import { newId } from './place.js';
import type { Attachment, Shown } from './shown.js';

/** What the bot may send of a message, as far as it is shown. */
const sent = z.object({
  components: z.array(z.record(z.string(), z.unknown())).optional(),
  flags: z.number().optional(),
  attachments: z.array(z.unknown()).optional(),
  message_reference: z.object({ message_id: z.string() }).optional(),
});

const choices = z.object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) });
const callback = z.object({ type: z.number(), data: z.unknown().optional() });

/** How the bot may answer an interaction. */
const callbacks = { message: 4, messageLater: 5, changeLater: 6, change: 7, choices: 8 } as const;

interface Route {
  readonly method: string;
  /** Its groups are given to `answer`. */
  readonly path: RegExp;
  answer(groups: readonly string[], request: ApiRequest): ApiReply;
}

const done: ApiReply = { status: 204 };
const unknown = (code: number, message: string): ApiReply => ({ status: 404, body: { code, message } });
const unknownWebhook = unknown(10_015, 'Unknown Webhook');
const unknownMessage = unknown(10_008, 'Unknown Message');

/** Discord's HTTP API, as far as the bot needs it to answer. */
export function openApi(exchanges: Exchanges): (request: ApiRequest) => ApiReply {
  /** Shows a message, new or changed, and tells the bot of it. */
  function show(message: Shown, sign: string, channel = ''): ApiReply {
    exchanges.keep(message);
    const exchange = sign === '' ? exchanges.newest() : exchanges.find(sign);
    exchange?.outcome.show(message);
    return { status: 200, body: sentMessage(message, channel) };
  }

  function acknowledge(token: string, { body, files }: ApiRequest): ApiReply {
    const exchange = exchanges.find(token);
    if (!exchange) return unknownWebhook;
    const { type, data = {} } = callback.parse(body);
    if (type === callbacks.choices) exchange.outcome.offer(choices.parse(data).choices);
    else if (type === callbacks.changeLater) exchange.original = exchange.pressedOn;
    else {
      const before = type === callbacks.change ? exchange.pressedOn : null;
      exchange.original = { ...messageOf(data, files, before), waiting: type === callbacks.messageLater };
      show(exchange.original, token);
    }
    return done;
  }

  function edit(token: string, { body, files }: ApiRequest): ApiReply {
    const exchange = exchanges.find(token);
    if (!exchange?.original) return unknownWebhook;
    exchange.original = messageOf(body, files, exchange.original);
    return show(exchange.original, token);
  }

  const routes: readonly Route[] = [
    { method: 'GET', path: /^\/gateway\/bot$/, answer: () => ({ status: 200, body: gateway }) },
    {
      method: 'POST',
      path: /^\/interactions\/\d+\/([^/]+)\/callback$/,
      answer: ([token = ''], request) => acknowledge(token, request),
    },
    {
      method: 'PATCH',
      path: /^\/webhooks\/\d+\/([^/]+)\/messages\/(?:@|%40)original$/,
      answer: ([token = ''], request) => edit(token, request),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/\d+\/([^/]+)$/,
      answer: ([token = ''], { body, files }) => show(messageOf(body, files, null), token),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      answer: ([channel = ''], { body, files }) => {
        const { message_reference: reference } = sent.parse(body);
        return show(messageOf(body, files, null), reference?.message_id ?? '', channel);
      },
    },
    {
      method: 'GET',
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      answer: ([channel = '', id = '']) => {
        const message = exchanges.message(id);
        return message ? { status: 200, body: sentMessage(message, channel) } : unknownMessage;
      },
    },
    { method: 'POST', path: /^\/channels\/\d+\/typing$/, answer: () => done },
  ];

  return (request) => {
    for (const { method, path, answer } of routes) {
      const match = method === request.method ? path.exec(request.path) : null;
      if (match) return answer(match.slice(1), request);
    }
    return unknown(0, '404: Not Found');
  };
}

/** What is sent as a message, new or in place of one before. */
function messageOf(body: unknown, files: readonly SentFile[], before: Shown | null): Shown {
  const { components, flags, attachments } = sent.parse(body);
  const replaces = files.length > 0 || attachments !== undefined;
  return {
    id: before?.id ?? newId(),
    hidden: before?.hidden ?? isHidden(flags),
    waiting: false,
    components: components ?? before?.components ?? [],
    attachments: replaces ? files.map(attachmentOf) : (before?.attachments ?? []),
  };
}

const attachmentOf = ({ name, type, bytes }: SentFile): Attachment => ({
  name,
  type: type || (name.endsWith('.png') ? 'image/png' : 'text/plain'),
  base64: Buffer.from(bytes).toString('base64'),
});

const gateway = {
  url: 'ws://preview.invalid',
  shards: 1,
  session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 },
};
