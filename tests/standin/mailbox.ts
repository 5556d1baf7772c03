import { ids, message, type Place } from './payloads.js';
import type { Shown } from './shown.js';

type Kept = Readonly<Record<string, unknown>> & { readonly id: string };

const kept = new Map<string, Kept>();

/** A message that stands in a channel, by its id; `undefined` where there is none, or none any more. */
export const keptMessage = (id: string): Kept | undefined => kept.get(id);

/** Keeps a message as one that can be fetched. */
export function keepMessage<T extends Kept>(one: T): T {
  kept.set(one.id, one);
  return one;
}

const self = { id: ids.application, username: 'record', discriminator: '0000', avatar: null, bot: true };

/** What was shown, kept as the bot's message; `question` is that to which it is a reply. */
export function keepAnswer({ body }: Shown, question?: Kept) {
  const reference = question === undefined ? {} : { type: 19, message_reference: referenceTo(question) };
  const { components } = body;
  return keepMessage(message('', { extra: { author: self, components, flags: body.flags, ...reference } }));
}

/** What makes a message a reply to another one, which Discord sends along; with a ping, as usual, or without. */
export function inReplyTo(one: Kept, ping = true): Place {
  const extra = { type: 19, message_reference: referenceTo(one), referenced_message: one };
  return { extra: ping ? { ...extra, mentions: [self] } : extra };
}

const referenceTo = ({ id }: Kept) => ({
  type: 0,
  message_id: id,
  channel_id: ids.channel,
  guild_id: ids.guild,
});
