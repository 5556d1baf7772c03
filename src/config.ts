import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { PlainError } from './model.js';

const blankIsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits');
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, "a bot token: three parts with dots, from the portal's Bot page"),
  ),
  DISCORD_GUILD_ID: optional(snowflake),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, error: 'an http or https address' })),
  ADMIN_USER_IDS: optional(
    z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(snowflake)),
  ),
  CORPUS_DIR: optional(z.string()),
  LOG_LEVEL: optional(z.enum(levels, { error: `one of ${levels.join(', ')}` })),
});

export interface Config {
  readonly token: string | undefined;
  /** Register commands for this server only, instead of everywhere. */
  readonly guildId: string | undefined;
  /** The base of Discord's REST API, without version. */
  readonly apiUrl: string | undefined;
  readonly adminUserIds: ReadonlySet<string>;
  readonly corpusDir: string;
  /** What the environment asks for; the bot and the terminal have their own defaults. */
  readonly logLevel: (typeof levels)[number] | undefined;
}

/**
 * Reads `.env` and the environment; what the environment sets wins. Throws a PlainError that names every
 * wrong variable and what was expected.
 */
export function loadConfig(): Config {
  readDotenv({ quiet: true });
  return parseConfig(process.env);
}

/** The same, of given variables. */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} must be ${issue.message}`);
    throw new PlainError(`The configuration is wrong: ${wrong.join('; ')}. See .env.example.`);
  }
  const { data } = parsed;
  return {
    token: data.DISCORD_TOKEN,
    guildId: data.DISCORD_GUILD_ID,
    apiUrl: data.DISCORD_API_URL?.replace(/\/+$/, ''),
    adminUserIds: new Set(data.ADMIN_USER_IDS),
    corpusDir: data.CORPUS_DIR ?? 'corpus',
    logLevel: data.LOG_LEVEL,
  };
}
