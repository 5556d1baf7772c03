import { limits } from './limits.js';
import { containing, type MessageBody, textDisplays } from './render.js';

/**
 * A message with whom it is for above it, where there is room for that. Nobody is pinged: a message of the bot's
 * mentions by name alone.
 */
export function addressedTo(userId: string, body: MessageBody): MessageBody {
  const [{ components, accent_color: accent }] = body.components;
  const line = textDisplays([`-# For <@${userId}>`]);
  const length = [...line, ...components].reduce((sum, part) => sum + lengthOf(part), 0);
  if (length > limits.text || components.length + 2 > limits.components) return body;
  return { ...body, components: containing([...line, ...components], accent ?? 0).components };
}

/** The text of a message, as it was sent. */
export const saidIn = ({ components: [{ components }] }: MessageBody): string =>
  components.flatMap((part) => ('content' in part ? [part.content] : [])).join('\n');

const lengthOf = (part: object): number =>
  'content' in part && typeof part.content === 'string' ? part.content.length : 0;
