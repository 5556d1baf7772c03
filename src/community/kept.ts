import { z } from 'zod';
import { languages } from '../languages/languages.js';
import type { ServerSettings, Watch } from './community.js';

/** An id of Discord's. */
export const snowflake = z.string().regex(/^\d{17,20}$/);

/** Discord lets so many channels be chosen at once. */
export const mostChannels = 25;

/** What a server's settings have to be where they are kept. */
export const settingsSchema: z.ZodType<ServerSettings> = z.object({
  mentions: z.array(snowflake).max(mostChannels),
  posts: z.array(snowflake).max(mostChannels),
  hide: z.boolean(),
  language: z.enum(languages).nullable(),
});

/** What the watches of a server have to be where they are kept. */
export const watchesSchema: z.ZodType<readonly Watch[]> = z.array(
  z.object({
    id: z.string(),
    channel: z.string(),
    by: z.string(),
    since: z.iso.datetime(),
    person: z.string().exactOptional(),
    topic: z.string().exactOptional(),
    seen: z.array(z.string()),
    refused: z.number().exactOptional(),
  }),
);

/** What the answered posts of a server have to be where they are kept. */
export const postsSchema: z.ZodType<readonly string[]> = z.array(snowflake);

/** What the marks of articles have to be where they are kept. */
export const articlesSchema: z.ZodType<readonly string[]> = z.array(z.string());
