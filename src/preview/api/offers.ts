import type { Bot } from '../../bot.js';
import { type Command, isNamed } from '../../command.js';
import { defineForDiscord } from '../../discord/definition.js';
import { languageOf } from '../../languages/languages.js';
import { speaking } from '../../languages/say.js';
import { sendJson } from '../http/body.js';
import type { HttpExchange, Route } from '../http/route.js';
import { channels } from '../local/place.js';
import { locales } from './asked.js';

/** What the page offers: commands as they are registered, channels, locales, and what this coverage answers. */
export function offers(bot: Bot): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/api\/offers$/,
      async answer({ response, url }) {
        const locale = localeOf(url);
        const commands = bot.commands.filter(isNamed).map((command) => registered(command, locale));
        sendJson(response, { commands, channels });
      },
    },
    { method: 'GET', path: /^\/api\/starters$/, answer: (exchange) => sendStarters(bot, exchange) },
  ];
}

/** What is worth asking first is told by help, which tries it. */
async function sendStarters(bot: Bot, { response, url }: HttpExchange): Promise<void> {
  const { next = [] } = await speaking(languageOf(localeOf(url)) ?? 'en', () =>
    bot.answer({ command: 'help', options: {}, admin: true }),
  );
  sendJson(
    response,
    next.map(({ label, asked }) => ({ label, ...asked })),
  );
}

function localeOf({ searchParams }: URL): string {
  return locales.find((one) => one === searchParams.get('locale')) ?? 'en-US';
}

/** What is described may be so in several languages. */
interface Described {
  readonly description: string;
  readonly description_localizations?: object | null | undefined;
}

const described = ({ description, description_localizations: others }: Described, locale: string): string =>
  Object.entries(others ?? {}).find(([name]) => name === locale)?.[1] ?? description;

/** A command as Discord shows it in a language. */
function registered(command: Command, locale: string) {
  const definition = defineForDiscord(command);
  const options = definition.options ?? [];
  return {
    name: definition.name,
    description: described(definition, locale),
    options: options.map((option) => ({
      name: option.name,
      type: option.type,
      description: described(option, locale),
      required: option.required ?? false,
      choices: 'choices' in option ? (option.choices ?? []).map(({ name, value }) => ({ name, value })) : [],
      autocomplete: 'autocomplete' in option && option.autocomplete === true,
    })),
  };
}
