/** Where something may be asked, as Discord tells it. */

export const ids = {
  application: '300000000000000001',
  guild: '300000000000000002',
  otherGuild: '300000000000000003',
  channel: '300000000000000004',
  directChannel: '300000000000000005',
  user: '300000000000000006',
  role: '300000000000000007',
  thread: '300000000000000010',
  forum: '300000000000000011',
  post: '300000000000000012',
  /** A server that the bot is not in, and a channel there. */
  foreignGuild: '300000000000000013',
  foreignChannel: '300000000000000014',
  groupChannel: '300000000000000015',
  friendsChannel: '300000000000000016',
  lounge: '300000000000000017',
} as const;

/**
 * `server`: a channel of a server that the bot is in; `lounge`: another one there; `thread` and `post`: a thread there, and a post of a forum.
 * `direct`: direct messages with the bot. The others only who has installed the app as a user can use it in:
 * `elsewhere` is a server that the bot is not in, `group` a group of friends,
 * `friend` direct messages with somebody else, `alone` with the bot.
 */
export type Where =
  | 'server'
  | 'lounge'
  | 'thread'
  | 'post'
  | 'direct'
  | 'elsewhere'
  | 'group'
  | 'friend'
  | 'alone';

/** What says where somebody is. */
export interface AtPlace {
  /** False: in direct messages with the bot. */
  readonly guild?: boolean;
  /** Counts before the other, where it is given. */
  readonly where?: Where;
}

export interface Spot {
  readonly channel: { readonly id: string; readonly type: number };
  readonly guildId: string | null;
  /** Discord's name for the kind of place: 0 a server, 1 direct messages with the bot, 2 other direct messages. */
  readonly context: 0 | 1 | 2;
  readonly installedBy: 'server' | 'user';
}

const inGuild = { guild_id: ids.guild, permission_overwrites: [] };
const channel = { ...inGuild, id: ids.channel, type: 0, name: 'newsroom' };
const lounge = { ...inGuild, id: ids.lounge, type: 0, name: 'lounge' };
const forum = { ...inGuild, id: ids.forum, type: 15, name: 'stories' };

/** A thread of the server, or a post of a forum there. */
export const threadOf = (id: string, parent: string, name: string) => ({
  id,
  type: 11,
  name,
  guild_id: ids.guild,
  parent_id: parent,
  owner_id: ids.user,
  member_count: 2,
  message_count: 2,
  rate_limit_per_user: 0,
  thread_metadata: {
    archived: false,
    auto_archive_duration: 1_440,
    archive_timestamp: '2025-03-01T12:00:00.000Z',
    locked: false,
  },
});

const thread = threadOf(ids.thread, ids.channel, 'The old pier');
const post = threadOf(ids.post, ids.forum, 'Who rebuilt the lighthouse');
const direct = { id: ids.directChannel, type: 1, recipients: [{ id: ids.user, username: 'reader' }] };
const foreign = { id: ids.foreignChannel, type: 0, name: 'lobby', guild_id: ids.foreignGuild };
const group = { id: ids.groupChannel, type: 3, recipients: [{ id: ids.user, username: 'reader' }] };

const friend = { id: ids.friendsChannel, type: 1, flags: 0 };

export const spots: Readonly<Record<Where, Spot>> = {
  server: { channel, guildId: ids.guild, context: 0, installedBy: 'server' },
  lounge: { channel: lounge, guildId: ids.guild, context: 0, installedBy: 'server' },
  thread: { channel: thread, guildId: ids.guild, context: 0, installedBy: 'server' },
  post: { channel: post, guildId: ids.guild, context: 0, installedBy: 'server' },
  direct: { channel: direct, guildId: null, context: 1, installedBy: 'server' },
  elsewhere: { channel: foreign, guildId: ids.foreignGuild, context: 0, installedBy: 'user' },
  group: { channel: group, guildId: null, context: 2, installedBy: 'user' },
  friend: { channel: friend, guildId: null, context: 2, installedBy: 'user' },
  alone: { channel: direct, guildId: null, context: 1, installedBy: 'user' },
};

/** The channels that the server of the bot has, threads not counted. */
export const serverChannels: readonly string[] = [ids.channel, ids.lounge, ids.forum];

/** What somebody who says no more than whether it is in a server means. */
export const spotOf = ({ where, guild = true }: AtPlace): Spot =>
  spots[where ?? (guild ? 'server' : 'direct')];

/** The channels into which the bot may write by itself. */
export const channelsOfBot = new Set<string>([
  ids.channel,
  ids.lounge,
  ids.thread,
  ids.post,
  ids.directChannel,
]);

export const guild = (ownerId: string) => ({
  id: ids.guild,
  name: 'Press club',
  unavailable: false,
  owner_id: ownerId,
  channels: [channel, lounge, forum],
  threads: [thread, post],
  roles: [],
  members: [],
  emojis: [],
  stickers: [],
  features: [],
});
