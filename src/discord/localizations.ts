import type { LocalizationMap } from 'discord.js';
import { type CommandWords, commandWords, hideWords } from '../languages/commandWords.js';
import { type Language, languageOf } from '../languages/languages.js';

/** The locales of Discord for which there are other words than English ones. */
const locales = ['ja', 'ko', 'de', 'es-ES', 'es-419'] as const;

type Field = 'description_localizations' | 'name_localizations';

/** A field of what Discord is told, with words for each locale that has some; nothing where none has. */
function localized<F extends Field>(
  field: F,
  wordsIn: (language: Language) => string | undefined,
): { readonly [K in F]?: LocalizationMap } {
  const words = locales.flatMap((locale) => {
    const text = wordsIn(languageOf(locale) ?? 'en');
    return text === undefined ? [] : [[locale, text] as const];
  });
  if (words.length === 0) return {};
  return { [field]: Object.fromEntries(words) } as { [K in F]: LocalizationMap };
}

/** Words of a command, as `find` picks them, in each locale. */
const wordsOf =
  (command: string, find: (words: CommandWords) => string | undefined) => (language: Language) =>
    find(commandWords(command, language));

export const localizedDescription = (command: string) =>
  localized(
    'description_localizations',
    wordsOf(command, ({ description }) => description),
  );

export const localizedOption = (command: string, option: string) =>
  localized(
    'description_localizations',
    wordsOf(command, ({ options }) => options?.[option]),
  );

/** Of a choice only what is seen: its value stays. */
export const localizedChoice = (command: string, option: string, choice: string) =>
  localized(
    'name_localizations',
    wordsOf(command, ({ choices }) => choices?.[option]?.[choice]),
  );

/** The name on a message. Slash commands and their options have one name everywhere: documents and people name them. */
export const localizedOnMessage = (command: string) =>
  localized(
    'name_localizations',
    wordsOf(command, ({ onMessage }) => onMessage),
  );

export const localizedHide = () => localized('description_localizations', hideWords);
