import { z } from 'zod';
import { hide } from '../../discord/definition.js';
import { channels } from '../local/place.js';
import { message } from './message.js';

/** The locales of Discord in which the interface is spoken; others are spoken to in English. */
export const locales = ['en-US', 'ja', 'ko', 'de', 'es-ES'] as const;

/** As long as the longest message in Discord. */
const text = z.string().max(4_000);
const name = z.string().max(100);
const options = z.object({ [hide]: z.boolean().optional() }).catchall(text);

const where = {
  channel: z.enum(channels.map(({ id }) => id)),
  locale: z.enum(locales),
};

/** What can be pressed: a button, a menu of words, a menu of channels. By Discord's numbers. */
const pressable = [2, 3, 8] as const;

/** What the page may ask, each at its address. */
export const asked = {
  command: z.object({ ...where, command: name, options }),
  mention: z.object({ ...where, words: text, repliesTo: message.nullable() }),
  press: z.object({
    ...where,
    message,
    /** The id that was pressed, which kind of component it is of, and what is chosen there. */
    id: name,
    kind: z.literal(pressable),
    values: z.array(name).max(25),
  }),
  suggestions: z
    .object({ ...where, command: name, option: name, options })
    .refine(({ option, options }) => typeof new Map(Object.entries(options)).get(option) === 'string', {
      path: ['option'],
      message: 'What is typed must be one of the options.',
    }),
} as const;
