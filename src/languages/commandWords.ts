import de from '../../languages/commands.de.json' with { type: 'json' };
import es from '../../languages/commands.es.json' with { type: 'json' };
import ja from '../../languages/commands.ja.json' with { type: 'json' };
import ko from '../../languages/commands.ko.json' with { type: 'json' };
import type { Language } from './languages.js';
import { languageNow } from './say.js';

/** How a command is told of; what lacks is told in the English of the command's own file. */
export interface CommandWords {
  readonly description?: string;
  /** Descriptions of its options, by their names. */
  readonly options?: Readonly<Record<string, string>>;
  /** What its options offer to choose from, by their names and then by the values, which stay. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Under which name it is offered on a message. */
  readonly onMessage?: string;
}

/** Commands by their names, and the option by which any reply is hidden. */
interface Told {
  readonly hide: string;
  readonly commands: Readonly<Record<string, CommandWords>>;
}

/** English is not among them: it stands where commands are declared. */
const told: Readonly<Record<Exclude<Language, 'en'>, Told>> = { ja, ko, de, es };

/** How a command is told of in a language; nothing of one that somebody has added without such words. */
export function commandWords(command: string, language: Language): CommandWords {
  if (language === 'en' || !Object.hasOwn(told[language].commands, command)) return {};
  return told[language].commands[command] ?? {};
}

/** How the option that hides a reply is described in a language, where that is not English. */
export const hideWords = (language: Language): string | undefined =>
  language === 'en' ? undefined : told[language].hide;

interface Declared {
  readonly name: string;
  readonly description: string;
  readonly onMessage?: string;
}

/** A command's description in the language that is spoken now. */
export const describedIn = ({ name, description }: Declared): string =>
  commandWords(name, languageNow()).description ?? description;

/** Under which name a command is offered on a message in the language that is spoken now, where it is. */
export const offeredAs = ({ name, onMessage }: Declared): string | undefined =>
  onMessage && (commandWords(name, languageNow()).onMessage ?? onMessage);
