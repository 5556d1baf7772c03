import type { APIComponentInContainer } from 'discord.js';
import { limits } from './limits.js';
import type { MessageBody } from './message.js';

/** What is to stand above and below what a message has. */
export interface Additions {
  readonly above?: readonly APIComponentInContainer[];
  readonly below?: readonly APIComponentInContainer[];
}

/** A message with more in its container, or nothing where there is no room for it. */
export function addTo(body: MessageBody, { above = [], below = [] }: Additions): MessageBody | null {
  const [container] = body.components;
  const components = [...above, ...container.components, ...below];
  const text = components.reduce((sum, part) => sum + textIn(part), 0);
  if (partsIn(components) + 1 > limits.components || text > limits.text) return null;
  return { ...body, components: [{ ...container, components }] };
}

const textIn = (part: APIComponentInContainer): number => {
  if ('content' in part) return part.content.length;
  if ('accessory' in part) return part.components.reduce((sum, { content }) => sum + content.length, 0);
  return 0;
};

/** All components, those inside others included. */
const partsIn = (components: readonly APIComponentInContainer[]): number =>
  components.reduce((sum, part) => sum + 1 + ('components' in part ? part.components.length : 0), 0) +
  components.filter((part) => 'accessory' in part).length;
