import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  all,
  areFewChoices,
  areNotTooMany,
  type Check,
  fits,
  isCommandDefinition,
  isQuietV2Message,
  isRecord,
} from './checks.js';
import { keptMessage } from './mailbox.js';
import { ids, sentMessage } from './payloads.js';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Whether the path's own token is enough, without the bot's. */
  readonly open?: true;
  readonly check?: Check;
  reply(parts: readonly string[], body: unknown, baseUrl: string): Reply;
}

const noContent: Reply = { status: 204 };

const areCommands: Check = (body) =>
  Array.isArray(body)
    ? [
        ...body
          .map(withNumericPermissions)
          .flatMap(all(fits(ApplicationCommandUpdateRequestSchema), isCommandDefinition)),
        ...areNotTooMany(body),
      ]
    : ['a list of commands is expected'];

/** The schema has permissions as a number, the documentation as a string of digits, for they outgrow numbers. */
function withNumericPermissions(command: Record<string, unknown>): Record<string, unknown> {
  const digits = command.default_member_permissions;
  return typeof digits === 'string' ? { ...command, default_member_permissions: Number(digits) } : command;
}

/** Where a command may be used, and how the application may be installed to have it. */
const ofGlobalCommands = ['contexts', 'integration_types'] as const;

const areOfOneServer: Check = (body) =>
  commandsIn(body).flatMap((command) =>
    ofGlobalCommands
      .filter((property) => property in command)
      .map((property) => `${property} is for commands that are known everywhere`),
  );

/** Where a command says nothing, Discord takes the application's settings; and who has it as a user needs no permissions. */
const sayWhereTheyAre: Check = (body) =>
  commandsIn(body).flatMap(({ name, integration_types: types, default_member_permissions: permissions }) => {
    if (!Array.isArray(types)) return [`${name} does not say how it may be installed`];
    const isForAnybody = permissions !== null && types.includes(1);
    return isForAnybody ? [`${name} is for members with a permission, and any user could take it along`] : [];
  });

const commandsIn = (body: unknown) => (Array.isArray(body) ? body.filter(isRecord) : []);

const callback = { message: 4, deferredUpdate: 6, choices: 8 } as const;

/** An acknowledgement, or the answer at once. */
const isCallback: Check = (body) => {
  const { type, data } = isRecord(body) ? body : {};
  if (type === callback.choices)
    return all(fits(ApplicationCommandAutocompleteCallbackRequestSchema), areFewChoices)(body);
  if (type === callback.deferredUpdate) return fits(UpdateMessageInteractionCallbackRequestSchema)(body);
  return [
    ...fits(CreateMessageInteractionCallbackRequestSchema)(body),
    ...(type === callback.message ? isQuietV2Message(data) : []),
  ];
};

/** The part of Discord's HTTP API that the bot may use. Paths are those after `/api/v10`. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    reply: (_parts, _body, baseUrl) => ({
      status: 200,
      body: {
        url: baseUrl.replace('http', 'ws'),
        shards: 1,
        session_start_limit: { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      },
    }),
  },
  {
    method: 'GET',
    path: /^\/applications\/@me$/,
    reply: () => ({ status: 200, body: { id: ids.application, name: 'record' } }),
  },
  {
    method: 'GET',
    path: /^\/users\/@me\/guilds$/,
    reply: () => ({ status: 200, body: [{ id: ids.guild }, { id: ids.otherGuild }] }),
  },
  {
    method: 'PUT',
    path: /^\/applications\/(\d+)\/commands$/,
    check: all(areCommands, sayWhereTheyAre),
    reply: (_parts, body) => ({ status: 200, body }),
  },
  {
    method: 'PUT',
    path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
    check: all(areCommands, areOfOneServer),
    reply: (_parts, body) => ({ status: 200, body }),
  },
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
    open: true,
    check: isCallback,
    reply: () => noContent,
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/,
    open: true,
    check: all(fits(IncomingWebhookUpdateRequestPartialSchema), isQuietV2Message),
    reply: () => ({ status: 200, body: sentMessage(ids.channel) }),
  },
  {
    method: 'POST',
    path: /^\/webhooks\/(\d+)\/([\w-]+)$/,
    open: true,
    check: all(fits(IncomingWebhookUpdateRequestPartialSchema), isQuietV2Message),
    reply: () => ({ status: 200, body: sentMessage(ids.channel) }),
  },
  {
    method: 'POST',
    path: /^\/channels\/(\d+)\/messages$/,
    check: all(fits(MessageCreateRequestSchema), isQuietV2Message),
    reply: ([channel = ids.channel]) => ({ status: 200, body: sentMessage(channel) }),
  },
  {
    method: 'GET',
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    reply: ([, id = '']) => {
      const body = keptMessage(id);
      return body
        ? { status: 200, body }
        : { status: 404, body: { code: 10_008, message: 'Unknown Message' } };
    },
  },
  { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, reply: () => noContent },
];
