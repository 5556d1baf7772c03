import { ids, message, type Place } from './payloads.js';
import type { AtPlace } from './places.js';
import type { Shown } from './shown.js';

type Kept = Readonly<Record<string, unknown>> & { readonly id: string };

const kept = new Map<string, Kept>();

/** A message that stands in a channel, by its id; `undefined` where there is none, or none any more. */
export const keptMessage = (id: string): Kept | undefined => kept.get(id);

/** At most so many of a channel's messages before one, newest first. */
export const keptBefore = (channelId: string, before: string | null, limit: number): readonly Kept[] =>
  [...kept.values()]
    .filter(
      ({ id, channel_id }) => channel_id === channelId && (before === null || BigInt(id) < BigInt(before)),
    )
    .sort((one, other) => Number(BigInt(other.id) - BigInt(one.id)))
    .slice(0, limit);

/** Forgets every message that was kept. */
export const forgetMessages = (): void => kept.clear();

/** Keeps a message as one that can be fetched. */
export function keepMessage<T extends Kept>(one: T): T {
  kept.set(one.id, one);
  return one;
}

const self = { id: ids.application, username: 'record', discriminator: '0000', avatar: null, bot: true };

/** What was shown, kept as the bot's message; `question` is that to which it is a reply. */
export function keepAnswer({ body, messageId }: Shown, question?: Kept, at: AtPlace = {}) {
  const reference = question === undefined ? {} : { type: 19, message_reference: referenceTo(question) };
  const { components, flags } = body;
  const extra = { id: messageId, author: self, components, flags, ...reference };
  return keepMessage(message('', { ...at, extra }));
}

/**
 * What makes a message a reply to another one, which Discord sends along, though not what that one replies to; with a
 * ping, as usual, or without.
 */
export function inReplyTo(one: Kept, ping = true): Place {
  const { referenced_message: _, ...told } = one;
  const extra = { type: 19, message_reference: referenceTo(one), referenced_message: told };
  return { extra: ping ? { ...extra, mentions: [self] } : extra };
}

const referenceTo = ({ id, channel_id, guild_id }: Kept) => ({
  type: 0,
  message_id: id,
  channel_id,
  ...(guild_id === undefined ? {} : { guild_id }),
});
