import type { APIComponentInContainer } from 'discord.js';
import { limits } from './limits.js';
import { countComponents, lengthOfText, type MessageBody } from './message.js';

/** What is to stand above and below what a message has. */
export interface Additions {
  readonly above?: readonly APIComponentInContainer[];
  readonly below?: readonly APIComponentInContainer[];
}

/** A message with more in its container, or nothing where there is no room for it. */
export function addTo(body: MessageBody, { above = [], below = [] }: Additions): MessageBody | null {
  const [container] = body.components;
  const components = [...above, ...container.components, ...below];
  if (countComponents(components) + 1 > limits.components || lengthOfText(components) > limits.text)
    return null;
  return { ...body, components: [{ ...container, components }] };
}
