/** What Discord sends, as far as discord.js looks at it. */

import { type AtPlace, ids, type Spot, guild as serverOf, spotOf } from './places.js';

export { ids };

export const permissions = { none: '0', manageGuild: String(1 << 5) } as const;

/** What the bot may do in a channel: see it, write there, write in its threads. */
const writing = String((1n << 10n) | (1n << 11n) | (1n << 38n));

let last = 400_000_000_000_000_000n;

/** An id that was not given before. */
export function newId(): string {
  last += 1n;
  return String(last);
}

export const account = (id: string, username: string, bot = false) => ({
  id,
  username,
  discriminator: '0000',
  global_name: null,
  avatar: null,
  bot,
});

export const self = account(ids.application, 'record', true);

export const ready = (gatewayUrl: string) => ({
  v: 10,
  user: self,
  guilds: [{ id: ids.guild, unavailable: true }],
  session_id: newId(),
  resume_gateway_url: gatewayUrl,
  application: { id: ids.application, flags: 0 },
});

/** The server of the bot. By its locale alone a bot knows the language of those to whom it says something there. */
export const guild = (locale = 'en-US') => ({ ...serverOf(newId()), preferred_locale: locale });

const member = (memberPermissions: string) => ({
  roles: [],
  joined_at: '2025-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: memberPermissions,
});

export interface Asker extends AtPlace {
  readonly userId?: string;
  readonly permissions?: string;
  /** The language of their Discord. Default: English. */
  readonly locale?: string;
  /** What the bot may do there. Default: to see the channel and to write, where the server has invited it. */
  readonly botMay?: string;
}

export interface Place extends AtPlace {
  /** Who writes: a bot, or a webhook, which has no account. */
  readonly author?: { readonly bot?: boolean; readonly webhook?: boolean };
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
  const resolved = { messages: { [target.id]: told } };
  return commandUse({ name, type: 3, target_id: target.id, resolved }, asker);
}

export function commandUse(data: Readonly<Record<string, unknown>>, asker: Asker) {
  const user = account(asker.userId ?? ids.user, 'reader');
  const spot = spotOf(asker);
  const place =
    spot.guildId === null
      ? { user }
      : {
          guild_id: spot.guildId,
          guild: { id: spot.guildId, locale: 'en-GB', features: [] },
          member: { ...member(asker.permissions ?? permissions.none), user },
        };
  return {
    id: newId(),
    token: `interaction-${newId()}`,
    application_id: ids.application,
    type: 2,
    version: 1,
    locale: asker.locale ?? 'en-GB',
    context: spot.context,
    channel: spot.channel,
    channel_id: spot.channel.id,
    app_permissions: asker.botMay ?? (spot.installedBy === 'server' ? writing : permissions.none),
    entitlements: [],
    authorizing_integration_owners: ownersOf(spot, user.id),
    attachment_size_limit: 10_485_760,
    data: { id: newId(), ...data },
    ...place,
  };
}

/** Who has installed the app where it is used: a server by its id, direct messages with the bot by 0, or a user. */
export const ownersOf = ({ guildId, installedBy }: Spot, userId: string) =>
  installedBy === 'user' ? { 1: userId } : { 0: guildId ?? '0' };

function option([name, value]: [string, string | boolean]) {
  return { name, type: typeof value === 'string' ? 3 : 5, value };
}

export function message(content: string, { author, extra, ...at }: Place) {
  const mentionsBot = new RegExp(`<@!?${ids.application}>`).test(content);
  const { channel, guildId } = spotOf(at);
  const webhookId = newId();
  return {
    id: newId(),
    type: 0,
    content,
    channel_id: channel.id,
    // By this alone a bot knows a direct channel that it has not met before.
    channel_type: channel.type,
    author: author?.webhook ? account(webhookId, 'wire', true) : account(ids.user, 'reader', author?.bot),
    ...(author?.webhook ? { webhook_id: webhookId } : {}),
    ...(guildId === null || author?.webhook ? {} : { member: member(permissions.none) }),
    ...(guildId === null ? {} : { guild_id: guildId }),
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
export const sentMessage = (channelId: string, id: string) => ({
  ...message('', {}),
  id,
  channel_id: channelId,
  channel_type: undefined,
  author: self,
});
