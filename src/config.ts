import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { PlainError } from './model.js';

const blankIsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits');
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What `WATCH_CORPUS` may say, and what that means. */
const watchings = { true: 'events', poll: 'polling', false: null } as const;

const forTerminal = z.object({
  CORPUS_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  LOG_LEVEL: optional(z.enum(levels, { error: `one of ${levels.join(', ')}` })),
});

const forPreview = forTerminal.extend({
  PREVIEW_PORT: optional(z.string().regex(/^\d{1,5}$/, 'a port, a number from 0 to 65535')),
});

const forBot = forTerminal.extend({
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
  WATCH_CORPUS: optional(z.enum(['true', 'poll', 'false'], { error: 'true, poll or false' })),
});

/** What the terminal reads. */
export interface TerminalConfig {
  readonly corpusDir: string;
  /** Where what was read and indexed is kept for the next start. */
  readonly dataDir: string;
  /** What the environment asks for; the bot and the terminal have their own defaults. */
  readonly logLevel: (typeof levels)[number] | undefined;
}

/** What the preview reads. */
export interface PreviewConfig extends TerminalConfig {
  /** Its port, or the first free one behind it. */
  readonly port: number;
}

/** What the bot on Discord reads. */
export interface Config extends TerminalConfig {
  readonly token: string | undefined;
  /** Register commands for this server only, instead of everywhere. */
  readonly guildId: string | undefined;
  /** The base of Discord's REST API, without version. */
  readonly apiUrl: string | undefined;
  readonly adminUserIds: ReadonlySet<string>;
  /** How it is known that the corpus has changed, to be read again by itself; `null` where it is not. */
  readonly watchCorpus: 'events' | 'polling' | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads `.env` and the environment; what the environment sets wins. Throws a PlainError that names every
 * wrong variable and what was expected.
 */
export const loadConfig = (): Config => parseConfig(variables());

/** The same for the terminal, which needs nothing of Discord's and minds nothing wrong there. */
export const loadTerminalConfig = (): TerminalConfig => parseTerminalConfig(variables());

/** The same for the preview. */
export const loadPreviewConfig = (): PreviewConfig => parsePreviewConfig(variables());

function variables(): Variables {
  readDotenv({ quiet: true });
  return process.env;
}

/** What `loadConfig` gives, of given variables. */
export function parseConfig(given: Variables): Config {
  const parsed = parse(forBot, given);
  return {
    ...terminalConfig(parsed),
    token: parsed.DISCORD_TOKEN,
    guildId: parsed.DISCORD_GUILD_ID,
    apiUrl: parsed.DISCORD_API_URL?.replace(/\/+$/, ''),
    adminUserIds: new Set(parsed.ADMIN_USER_IDS),
    watchCorpus: watchings[parsed.WATCH_CORPUS ?? 'false'],
  };
}

/** What `loadTerminalConfig` gives, of given variables. */
export const parseTerminalConfig = (given: Variables): TerminalConfig =>
  terminalConfig(parse(forTerminal, given));

/** What `loadPreviewConfig` gives, of given variables. */
export function parsePreviewConfig(given: Variables): PreviewConfig {
  const parsed = parse(forPreview, given);
  return { ...terminalConfig(parsed), port: Number(parsed.PREVIEW_PORT ?? usualPort) };
}

const usualPort = 4_080;

const terminalConfig = ({
  CORPUS_DIR,
  DATA_DIR,
  LOG_LEVEL,
}: z.infer<typeof forTerminal>): TerminalConfig => ({
  corpusDir: CORPUS_DIR ?? 'corpus',
  dataDir: DATA_DIR ?? 'data',
  logLevel: LOG_LEVEL,
});

function parse<T extends z.ZodType>(schema: T, given: Variables): z.infer<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} must be ${issue.message}`);
  throw new PlainError(`The configuration is wrong: ${[...new Set(wrong)].join('; ')}. See .env.example.`);
}
