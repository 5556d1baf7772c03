/** What Discord sends, as far as discord.js looks at it. */

import type { Shown } from './shown.js';

export const ids = {
  application: '300000000000000001',
  guild: '300000000000000002',
  otherGuild: '300000000000000003',
  channel: '300000000000000004',
  directChannel: '300000000000000005',
  user: '300000000000000006',
  role: '300000000000000007',
  /** Where the bot is no member. */
  foreignGuild: '300000000000000010',
  foreignChannel: '300000000000000011',
} as const;

export const permissions = { none: '0', manageGuild: String(1 << 5) } as const;

let last = 400_000_000_000_000_000n;

/** An id that was not given before. */
export function newId(): string {
  last += 1n;
  return String(last);
}

const account = (id: string, username: string, bot = false) => ({
  id,
  username,
  discriminator: '0000',
  global_name: null,
  avatar: null,
  bot,
});

const self = account(ids.application, 'record', true);

const channel = {
  id: ids.channel,
  type: 0,
  name: 'newsroom',
  guild_id: ids.guild,
  permission_overwrites: [],
};
const directChannel = { id: ids.directChannel, type: 1, recipients: [account(ids.user, 'reader')] };

export const ready = (gatewayUrl: string) => ({
  v: 10,
  user: self,
  guilds: [{ id: ids.guild, unavailable: true }],
  session_id: newId(),
  resume_gateway_url: gatewayUrl,
  application: { id: ids.application, flags: 0 },
});

export const guild = () => ({
  id: ids.guild,
  name: 'Press club',
  owner_id: newId(),
  channels: [channel],
  roles: [],
  members: [],
  emojis: [],
  stickers: [],
  threads: [],
  features: [],
});

const member = (memberPermissions: string) => ({
  roles: [],
  joined_at: '2025-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: memberPermissions,
});

export interface Asker {
  readonly userId?: string;
  readonly permissions?: string;
  /** False: in direct messages with the bot. */
  readonly guild?: boolean;
  /** Who has the bot as their own app, where it is no member: in a server, or in direct messages with somebody else. */
  readonly ownApp?: 'in a server' | 'in direct messages' | 'in a group';
}

export interface Place {
  /** False: in direct messages with the bot. */
  readonly guild?: boolean;
  readonly author?: { readonly bot?: boolean };
  /** What else the message carries: `mention_everyone`, `mention_roles`, a reply's reference. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

type Options = Readonly<Record<string, string | boolean>>;

export function slashCommand(name: string, options: Options, asker: Asker) {
  return commandUse({ name, type: 1, options: Object.entries(options).map(option) }, asker);
}

/** An option that is being typed, beside what the others are so far. */
export function typing(name: string, typed: Readonly<Record<string, string>>, focused: string, asker: Asker) {
  const options = Object.entries(typed)
    .map(option)
    .map((each) => (each.name === focused ? { ...each, focused: true } : each));
  return { ...commandUse({ name, type: 1, options }, asker), type: 4 };
}

/** A command that is used on a message. Discord tells the message without saying in which server it stands. */
export function messageCommand(name: string, target: Message, asker: Asker) {
  const { guild_id: _, member: __, ...told } = target;
  const channelId = asker.ownApp === undefined ? target.channel_id : ids.foreignChannel;
  const resolved = { messages: { [target.id]: { ...told, channel_id: channelId } } };
  return commandUse({ name, type: 3, target_id: target.id, resolved }, asker);
}

/** A press of a button of what was shown, with the message as Discord has it. */
export function buttonPress(shown: Shown, customId: string, asker: Asker = {}) {
  const { body, ephemeral, answers } = shown;
  const reader = account(answers.userId, 'reader');
  const origin =
    answers.to === 'interaction'
      ? { interaction_metadata: { id: newId(), type: 2, user: reader, authorizing_integration_owners: {} } }
      : { type: 19, referenced_message: message('', { extra: { author: reader } }) };
  const shownMessage = message('', {
    guild: asker.guild ?? true,
    extra: {
      author: self,
      components: body.components,
      flags: Number(body.flags) | (ephemeral ? 1 << 6 : 0),
      ...origin,
      ...(asker.ownApp === undefined ? {} : { channel_id: ids.foreignChannel, guild_id: undefined }),
    },
  });
  const { token, ...use } = commandUse({}, asker);
  return { ...use, token, type: 3, data: { custom_id: customId, component_type: 2 }, message: shownMessage };
}

/** Where an interaction happens, as Discord tells of it: where the bot is no member, of the channel only what it is. */
function placeOf(asker: Asker) {
  const user = account(asker.userId ?? ids.user, 'reader');
  const asMember = { member: { ...member(asker.permissions ?? permissions.none), user } };
  const taken = { authorizing_integration_owners: { 1: user.id } };
  switch (asker.ownApp) {
    case 'in a server':
      return {
        ...taken,
        ...asMember,
        context: 0,
        guild_id: ids.foreignGuild,
        guild: { id: ids.foreignGuild, locale: 'en-US', features: [] },
        channel: { id: ids.foreignChannel, type: 0, name: 'elsewhere', guild_id: ids.foreignGuild },
      };
    case 'in direct messages':
      return { ...taken, context: 2, user, channel: { id: ids.foreignChannel, type: 1, flags: 0 } };
    case 'in a group':
      return {
        ...taken,
        context: 2,
        user,
        channel: { id: ids.foreignChannel, type: 3, name: null, flags: 0 },
      };
    case undefined:
  }
  if (asker.guild === false)
    return { authorizing_integration_owners: { 0: '0' }, context: 1, user, channel: directChannel };
  return {
    authorizing_integration_owners: { 0: ids.guild },
    ...asMember,
    context: 0,
    guild_id: ids.guild,
    channel,
  };
}

function commandUse(data: Readonly<Record<string, unknown>>, asker: Asker) {
  const place = placeOf(asker);
  return {
    id: newId(),
    token: `interaction-${newId()}`,
    application_id: ids.application,
    type: 2,
    version: 1,
    locale: 'en-GB',
    channel_id: place.channel.id,
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data: { id: newId(), ...data },
    ...place,
  };
}

function option([name, value]: [string, string | boolean]) {
  return { name, type: typeof value === 'string' ? 3 : 5, value };
}

export function message(content: string, { guild: inGuild = true, author, extra }: Place) {
  const mentionsBot = new RegExp(`<@!?${ids.application}>`).test(content);
  return {
    id: newId(),
    type: 0,
    content,
    channel_id: inGuild ? ids.channel : ids.directChannel,
    // By this alone a bot knows a direct channel that it has not met before.
    channel_type: inGuild ? channel.type : directChannel.type,
    author: account(ids.user, 'reader', author?.bot),
    ...(inGuild ? { guild_id: ids.guild, member: member(permissions.none) } : {}),
    mentions: mentionsBot ? [self] : [],
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components: [],
    timestamp: '2025-03-01T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...extra,
  };
}

export type Message = ReturnType<typeof message> & { guild_id?: string; member?: object };

/** A message as Discord gives it back after the bot has sent or edited it. */
export const sentMessage = (channelId: string) => ({
  ...message('', {}),
  channel_id: channelId,
  channel_type: undefined,
  author: self,
});
