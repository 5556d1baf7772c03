import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { all, areNotTooMany, type Check, fits, isCommandDefinition, isRecord } from './checks.js';
import { ids } from './payloads.js';
import type { Route } from './routes.js';

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

/**
 * Left out, either would be taken from the application's settings. A command for admins a user must not be able to
 * take along: what somebody may do in a server that the bot is not in says nothing of what they may do with it.
 */
const saysWhereItIsOffered: Check = (body) =>
  commandsIn(body).flatMap((command) => [
    ...ofGlobalCommands
      .filter((property) => !Array.isArray(command[property]))
      .map((property) => `${command.name} does not say its ${property}`),
    ...(command.default_member_permissions != null && JSON.stringify(command.integration_types) !== '[0]'
      ? [`${command.name} is for admins, and a user could take it into any server`]
      : []),
  ]);

const commandsIn = (body: unknown) => (Array.isArray(body) ? body.filter(isRecord) : []);

/** What the bot asks before it answers anybody, and where it makes its commands known. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    reply: (_parts, { baseUrl }) => ({
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
    check: all(areCommands, saysWhereItIsOffered),
    reply: (_parts, { body }) => ({ status: 200, body }),
  },
  {
    method: 'PUT',
    path: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
    check: all(areCommands, areOfOneServer),
    reply: (_parts, { body }) => ({ status: 200, body }),
  },
];
