import type { Adapter } from '../../discord/deliver.js';
import { type Event, openLocally } from '../../discord/local.js';
import { openApi } from './api.js';
import { openExchanges } from './exchanges.js';
import { type Asking, commandUse, mention, optionTyped, type Pressed, press } from './payloads.js';
import { ready, server } from './place.js';
import type { Outcome, Shown } from './shown.js';

type Options = Readonly<Record<string, string | boolean>>;

/** A Discord of one server and one user. What is asked resolves when all has been shown that comes of it. */
export interface Pretended {
  command(name: string, options: Options, asking: Asking, outcome: Outcome): Promise<void>;
  /** Mentions the bot, perhaps in reply to a message of the bot's. */
  mention(words: string, repliesTo: Shown | null, asking: Asking, outcome: Outcome): Promise<void>;
  press(pressed: Pressed, message: Shown, asking: Asking, outcome: Outcome): Promise<void>;
  /** Types one of the options of a command. */
  type(name: string, option: string, options: Options, asking: Asking, outcome: Outcome): Promise<void>;
  close(): Promise<void>;
}

/** Opens it for a bot, which takes it for the real one. */
export async function openPretended(adapter: Omit<Adapter, 'adminUserIds'>): Promise<Pretended> {
  const exchanges = openExchanges();
  const usual = 'en-US';
  const bot = await openLocally(
    { ...adapter, adminUserIds: new Set<string>() },
    {
      begins: [
        { type: 'READY', data: ready },
        { type: 'GUILD_CREATE', data: server(usual) },
      ],
      reply: openApi(exchanges),
    },
  );
  let locale = usual;

  async function exchange(sign: string, event: Event, outcome: Outcome, pressedOn?: Shown): Promise<void> {
    exchanges.begin(sign, outcome, pressedOn);
    try {
      await bot.hear(event);
    } finally {
      exchanges.end(sign);
    }
  }

  const interact = (data: { readonly token: string }, outcome: Outcome, pressedOn?: Shown) =>
    exchange(data.token, { type: 'INTERACTION_CREATE', data }, outcome, pressedOn);

  /** A message does not say which language its author reads: the server does. */
  async function setLocale(wanted: string): Promise<void> {
    if (wanted === locale) return;
    locale = wanted;
    await bot.hear({ type: 'GUILD_UPDATE', data: server(locale) });
  }

  return {
    command: (name, options, asking, outcome) => interact(commandUse(name, options, asking), outcome),
    type: (name, option, options, asking, outcome) =>
      interact(optionTyped(name, option, options, asking), outcome),
    press: (pressed, message, asking, outcome) => interact(press(pressed, message, asking), outcome, message),
    async mention(words, repliesTo, asking, outcome) {
      await setLocale(asking.locale);
      if (repliesTo) exchanges.keep(repliesTo);
      const data = mention(words, repliesTo, asking);
      await exchange(data.id, { type: 'MESSAGE_CREATE', data }, outcome);
    },
    close: () => bot.close(),
  };
}
