/** The server that the preview pretends to be, in the payloads of Discord's gateway. */

export const ids = {
  application: '100000000000000001',
  server: '100000000000000002',
  user: '100000000000000003',
} as const;

const kinds = { text: 0, announcement: 5, forum: 15 } as const;

/** The channels of the server. In forums nothing is written but posts. */
export const channels = [
  { id: '100000000000000011', name: 'newsroom', type: kinds.text },
  { id: '100000000000000012', name: 'fact-checking', type: kinds.text },
  { id: '100000000000000013', name: 'announcements', type: kinds.announcement },
  { id: '100000000000000014', name: 'stories', type: kinds.forum },
  { id: '100000000000000015', name: 'ideas', type: kinds.forum },
] as const;

const bits = {
  manageServer: 5,
  viewChannel: 10,
  sendMessages: 11,
  attachFiles: 15,
  readHistory: 16,
} as const;
const permissions = (...names: (keyof typeof bits)[]): string =>
  String(names.reduce((sum, name) => sum + 2 ** bits[name], 0));

/** Whoever looks at the preview may manage the server. */
export const memberPermissions = permissions('manageServer', 'viewChannel', 'attachFiles', 'readHistory');

/** The bot may answer, and tell news. */
export const botPermissions = permissions('viewChannel', 'sendMessages', 'attachFiles', 'readHistory');

const account = (id: string, username: string, bot: boolean) => ({
  id,
  username,
  discriminator: '0000',
  global_name: null,
  avatar: null,
  bot,
});

export const self = account(ids.application, 'On the Record', true);
export const user = account(ids.user, 'you', false);

export const member = {
  roles: [],
  joined_at: '2025-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: memberPermissions,
};

export const ready = {
  v: 10,
  user: self,
  guilds: [{ id: ids.server, unavailable: true }],
  session_id: 'preview',
  resume_gateway_url: 'ws://preview.invalid',
  application: { id: ids.application, flags: 0 },
};

/** The server, for which somebody has chosen a language: a locale of Discord's. */
export const server = (locale: string) => ({
  id: ids.server,
  name: 'Preview',
  owner_id: ids.user,
  preferred_locale: locale,
  channels: channels.map((channel) => ({ ...channel, guild_id: ids.server, permission_overwrites: [] })),
  threads: [],
  roles: [],
  members: [],
  emojis: [],
  stickers: [],
  features: [],
});

let last = 0n;

/** An id that was not given before, nor by a process before this one. */
export function newId(): string {
  // As Discord's own: milliseconds since 2015, and 22 bits to tell apart what comes in one of them.
  const now = (BigInt(Date.now()) - 1_420_070_400_000n) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}
