import { say } from '../languages/say.js';
import { addTo } from './addTo.js';
import { type MessageBody, textDisplays } from './message.js';

/**
 * A message with whom it is for above it, where there is room for that. Nobody is pinged: a message of the bot's
 * mentions by name alone.
 */
export const addressedTo = (userId: string, body: MessageBody): MessageBody =>
  addTo(body, { above: textDisplays([`-# ${say('discord.addressedTo', { asker: `<@${userId}>` })}`]) }) ??
  body;

/** The text of a message, as it was sent. */
export const saidIn = ({ components: [{ components }] }: MessageBody): string =>
  components.flatMap((part) => ('content' in part ? [part.content] : [])).join('\n');
