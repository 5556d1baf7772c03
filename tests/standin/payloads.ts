/** What Discord sends, as far as discord.js looks at it. */

import { type AtPlace, ids, type Spot, guild as serverOf, spotOf } from './places.js';
import type { Shown } from './shown.js';

export { ids };

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

export const ready = (gatewayUrl: string) => ({
  v: 10,
  user: self,
  guilds: [{ id: ids.guild, unavailable: true }],
  session_id: newId(),
  resume_gateway_url: gatewayUrl,
  application: { id: ids.application, flags: 0 },
});

export const guild = () => serverOf(newId());

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

/** A press of a button of what was shown, or a choice from its menu, with the message as Discord has it. */
export function componentUse(shown: Shown, customId: string, asker: Asker = {}, chosen?: string) {
  const { body, ephemeral, answers } = shown;
  const reader = account(answers.userId, 'reader');
  const spot = spotOf(asker);
  const owners = ownersOf(spot, answers.userId);
  const origin =
    answers.to === 'interaction'
      ? {
          interaction_metadata: {
            id: newId(),
            type: 2,
            user: reader,
            authorizing_integration_owners: owners,
          },
        }
      : { type: 19, message_reference: referenceIn(spot, answers.id) };
  const shownMessage = {
    ...message('', {
      ...asker,
      extra: {
        author: self,
        components: body.components,
        flags: Number(body.flags) | (ephemeral ? 1 << 6 : 0),
        ...origin,
      },
    }),
    id: shown.messageId,
  };
  const component = chosen === undefined ? { component_type: 2 } : { component_type: 3, values: [chosen] };
  const { token, ...use } = commandUse({}, asker);
  return { ...use, token, type: 3, data: { custom_id: customId, ...component }, message: shownMessage };
}

/** Of a reply Discord sends with a press only to what it replies, and not that itself. */
const referenceIn = ({ channel, guildId }: Spot, id = newId()) => ({
  type: 0,
  message_id: id,
  channel_id: channel.id,
  ...(guildId === null ? {} : { guild_id: guildId }),
});

function commandUse(data: Readonly<Record<string, unknown>>, asker: Asker) {
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
    locale: 'en-GB',
    context: spot.context,
    channel: spot.channel,
    channel_id: spot.channel.id,
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: ownersOf(spot, user.id),
    attachment_size_limit: 10_485_760,
    data: { id: newId(), ...data },
    ...place,
  };
}

/** Who has installed the app where it is used: a server by its id, direct messages with the bot by 0, or a user. */
const ownersOf = ({ guildId, installedBy }: Spot, userId: string) =>
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
