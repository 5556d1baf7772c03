import type { Client, Message } from 'discord.js';
import type { Bot } from '../bot.js';
import { keyOf } from '../community/community.js';
import { type Language, languageOf } from '../languages/languages.js';
import type { Log } from '../log.js';

/** Of an interaction what tells the language: Discord says that of whoever uses it. */
interface Asking {
  readonly locale: string;
  readonly guildId: string | null;
  readonly channelId: string | null;
}

/** The language of what one person alone sees: their own, or English where the interface does not speak that. */
export const ownLanguage = ({ locale }: Pick<Asking, 'locale'>): Language => languageOf(locale) ?? 'en';

/** The language of what a channel sees: that set for it, or, where none is, that of whoever asks. */
export async function channelsLanguage(asking: Asking, bot: Bot, log: Log): Promise<Language> {
  return (await languageSet(keyAt(asking), bot, log)) ?? ownLanguage(asking);
}

/**
 * The language of the reply to a message, with which Discord says nothing of its author's: that set for the place, or
 * that of the server itself. In direct messages where none is set there is nothing to go by, and so it is English.
 */
export async function messagesLanguage(message: Message, bot: Bot, log: Log): Promise<Language> {
  return (await languageSet(keyAt(message), bot, log)) ?? preferredBy(message.guild) ?? 'en';
}

/** The language of what is told where nobody asks: as that of a reply to a message. `key` is the place's. */
export async function unaskedLanguage(
  key: string,
  client: Client,
  bot: Pick<Bot, 'community'>,
  log: Log,
): Promise<Language> {
  return (await languageSet(key, bot, log)) ?? preferredBy(client.guilds.cache.get(key)) ?? 'en';
}

const preferredBy = (server: { readonly preferredLocale: string } | null | undefined): Language | null =>
  languageOf(server?.preferredLocale ?? '');

const keyAt = ({ guildId, channelId }: Pick<Asking, 'guildId' | 'channelId'>): string =>
  keyOf({ server: guildId, channel: channelId ?? '' });

/** A setting that cannot be read keeps nobody from an answer. */
async function languageSet(
  key: string,
  { community }: Pick<Bot, 'community'>,
  log: Log,
): Promise<Language | null> {
  try {
    return (await community.settings.read(key)).language;
  } catch (error) {
    log.error({ err: error }, 'the language that is set cannot be read');
    return null;
  }
}
