import { AsyncLocalStorage } from 'node:async_hooks';
import { IntlMessageFormat } from 'intl-messageformat';
import de from '../../languages/de.json' with { type: 'json' };
import en from '../../languages/en.json' with { type: 'json' };
import es from '../../languages/es.json' with { type: 'json' };
import ja from '../../languages/ja.json' with { type: 'json' };
import ko from '../../languages/ko.json' with { type: 'json' };
import type { Language } from './languages.js';

/** All messages of the interface, in areas, in the syntax of ICU's message format. English has them all. */
type Catalogue = typeof en;

/** Area and name of a message: "counted.articles". */
export type MessageKey = { [A in keyof Catalogue]: `${A}.${string & keyof Catalogue[A]}` }[keyof Catalogue];

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

const catalogues: Readonly<Record<Language, object>> = { en, ja, ko, de, es };
const messages = new Map<string, IntlMessageFormat>();

function messageIn(language: Language, key: MessageKey): IntlMessageFormat {
  const made = messages.get(`${language} ${key}`);
  if (made) return made;
  const [area = '', name = ''] = key.split('.');
  const textIn = (areas: object) => (areas as Record<string, Record<string, string>>)[area]?.[name];
  const text = textIn(catalogues[language]);
  const known = text === undefined ? { text: textIn(en) ?? key, language: 'en' } : { text, language };
  const message = new IntlMessageFormat(known.text, known.language, undefined, { ignoreTag: true });
  messages.set(`${language} ${key}`, message);
  return message;
}
