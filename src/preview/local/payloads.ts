import { botPermissions, channels, ids, member, newId, self, user } from './place.js';
import type { Shown } from './shown.js';

/** Who asks something where, and in which language: a locale of Discord's. */
export interface Asking {
  readonly channel: string;
  readonly locale: string;
}

const kinds = { command: 2, component: 3, typing: 4 } as const;
const types = { text: 3, yesOrNo: 5 } as const;
const flags = { hidden: 1 << 6, components: 1 << 15 } as const;

type Options = Readonly<Record<string, string | boolean>>;

/** A slash command that is used. */
export const commandUse = (name: string, options: Options, asking: Asking) =>
  interaction(
    kinds.command,
    { id: newId(), name, type: 1, options: Object.entries(options).map(optionOf) },
    asking,
  );

/** An option of a slash command that is being typed, beside others that are filled in. */
export function optionTyped(name: string, typed: string, options: Options, asking: Asking) {
  const given = Object.entries(options).map(optionOf);
  const marked = given.map((one) => (one.name === typed ? { ...one, focused: true } : one));
  return interaction(kinds.typing, { id: newId(), name, type: 1, options: marked }, asking);
}

/** A press of a button, or a choice from a menu, in a message of the bot's. */
export function press(pressed: Pressed, message: Shown, asking: Asking) {
  const { id, kind, values } = pressed;
  const chosen = values.length > 0 || kind !== 2 ? { values, resolved: { channels: resolved(values) } } : {};
  const origin = {
    interaction_metadata: { id: newId(), type: 2, user, authorizing_integration_owners: owners },
  };
  return {
    ...interaction(kinds.component, { custom_id: id, component_type: kind, ...chosen }, asking),
    message: { ...sentMessage(message, asking.channel), ...origin },
  };
}

/** What is pressed: the id that it carries, which kind of component it is, and what is chosen there. */
export interface Pressed {
  readonly id: string;
  readonly kind: number;
  readonly values: readonly string[];
}

const resolved = (values: readonly string[]) =>
  Object.fromEntries(
    channels.filter(({ id }) => values.includes(id)).map((channel) => [channel.id, channel]),
  );

const owners = { 0: ids.server };

function interaction(type: number, data: object, { channel, locale }: Asking) {
  const where = channels.find(({ id }) => id === channel);
  return {
    id: newId(),
    token: `preview-${newId()}`,
    application_id: ids.application,
    type,
    version: 1,
    locale,
    guild_locale: locale,
    context: 0,
    guild_id: ids.server,
    guild: { id: ids.server, locale, features: [] },
    member: { ...member, user },
    channel: { ...where, guild_id: ids.server },
    channel_id: channel,
    app_permissions: botPermissions,
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: 10_485_760,
    data,
  };
}

const optionOf = ([name, value]: [string, string | boolean]) => ({
  name,
  type: typeof value === 'string' ? types.text : types.yesOrNo,
  value,
});

/** A message that mentions the bot, perhaps in reply to one of the bot's. */
export function mention(words: string, repliesTo: Shown | null, { channel }: Asking) {
  const reply = repliesTo && {
    type: 19,
    message_reference: { type: 0, message_id: repliesTo.id, channel_id: channel, guild_id: ids.server },
    referenced_message: sentMessage(repliesTo, channel),
  };
  return {
    ...messageIn(channel),
    content: `<@${ids.application}> ${words}`,
    author: user,
    member,
    guild_id: ids.server,
    mentions: [self],
    ...reply,
  };
}

/** A message of the bot's as Discord tells of it. */
export const sentMessage = ({ id, hidden, components }: Shown, channel: string) => ({
  ...messageIn(channel),
  id,
  author: self,
  components,
  flags: flags.components | (hidden ? flags.hidden : 0),
});

const messageIn = (channel: string) => ({
  id: newId(),
  type: 0,
  content: '',
  channel_id: channel,
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  attachments: [],
  embeds: [],
  components: [],
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  pinned: false,
});

/** Whether the flags of what is sent hide it from all but the asker. */
export const isHidden = (given: unknown): boolean => (Number(given ?? 0) & flags.hidden) !== 0;
