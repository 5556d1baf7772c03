import { AsyncLocalStorage } from 'node:async_hooks';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type MessageKey } from './catalogues.js';
import type { Language } from './languages.js';

export type { MessageKey };

/** What stands in a message's placeholders. Text is put in as it is; numbers as the language writes them. */
export type Placeholders = Readonly<Record<string, string | number>>;

/**
 * The language in which somebody is spoken to is ambient, as the request id is to a log: it concerns whatever makes
 * words of something, from a command to the last line of a reply, and nothing that is between them.
 */
const spoken = new AsyncLocalStorage<Language>();

/** Does something, during which all that is said is said in that language. */
export const speaking = <T>(language: Language, something: () => T): T => spoken.run(language, something);

/** The language that is spoken now: English where nobody has said otherwise. */
export const languageNow = (): Language => spoken.getStore() ?? 'en';

/** Says something in the language that is spoken now. Throws where a placeholder is not given: that is a bug. */
export function say(key: MessageKey, placeholders: Placeholders = {}): string {
  return String(messageIn(languageNow(), key).format(placeholders));
}

const messages = new Map<string, IntlMessageFormat>();

function messageIn(language: Language, key: MessageKey): IntlMessageFormat {
  const known = messages.get(`${language} ${key}`);
  if (known) return known;
  const message = new IntlMessageFormat(textOf(language, key), language, undefined, { ignoreTag: true });
  messages.set(`${language} ${key}`, message);
  return message;
}

function textOf(language: Language, key: MessageKey): string {
  const [area = '', name = ''] = key.split('.');
  const areas: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogues[language];
  return areas[area]?.[name] ?? key;
}
