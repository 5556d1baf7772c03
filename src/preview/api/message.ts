import { z } from 'zod';
import type { Shown } from '../local/shown.js';

const id = z.string().max(100);
const text = z.string().max(4_000);

const types = { row: 1, button: 2, menu: 3, channels: 8, text: 10, container: 17 } as const;

/** What of a message is read when something in it is pressed: what it says, and the ids that it carries. */
const pressable = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(types.button),
    style: z.number(),
    label: text.optional(),
    custom_id: id.optional(),
    url: z.string().max(512).optional(),
    disabled: z.boolean().optional(),
  }),
  z.object({
    type: z.literal(types.menu),
    custom_id: id,
    options: z.array(z.object({ label: id, value: id, default: z.boolean().optional() })).max(25),
  }),
  z.object({ type: z.literal(types.channels), custom_id: id }),
]);

const inContainer = z.discriminatedUnion('type', [
  z.object({ type: z.literal(types.text), content: text }),
  z.object({ type: z.literal(types.row), components: z.array(pressable).max(5) }),
]);

const container = z.object({ type: z.literal(types.container), components: z.array(z.unknown()).max(40) });

/** A message of the bot's, as the page gives it back; what does not matter to a press is left out. */
export const message = z
  .object({
    id: z.string().regex(/^\d{1,20}$/),
    hidden: z.boolean(),
    components: z.array(container).max(1),
  })
  .transform(
    (given): Shown => ({
      ...given,
      waiting: false,
      components: given.components.map((one) => ({
        ...one,
        components: one.components.flatMap((part) => inContainer.safeParse(part).data ?? []),
      })),
      attachments: [],
    }),
  );
