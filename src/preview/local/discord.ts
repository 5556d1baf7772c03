import type { Adapter } from '../../discord/deliver.js';
import { type Event, openLocally } from '../../discord/local.js';
import type { Newsroom } from '../../discord/watches.js';
import { openApi } from './api.js';
import { openExchanges } from './exchanges.js';
import { type Asking, commandUse, mention, optionTyped, type Pressed, press } from './payloads.js';
import { ready, server } from './place.js';
import type { Outcome, Shown } from './shown.js';

interface Circumstances {
  /** The message in which something is pressed. */
  readonly pressedOn?: Shown;
  /** Whether news may come of it, which are waited for. */
  readonly bringsNews?: boolean;
}

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

/** Opens it for a bot, which takes it for the real one, and whose news come with the answer to what has made them. */
export async function openPretended(
  adapter: Omit<Adapter, 'adminUserIds'> & { readonly bot: Newsroom },
): Promise<Pretended> {
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
    adapter.bot,
  );
  let locale = usual;

  async function exchange(
    sign: string,
    event: Event,
    outcome: Outcome,
    { pressedOn, bringsNews }: Circumstances = {},
  ): Promise<void> {
    exchanges.begin(sign, outcome, pressedOn);
    try {
      await bot.hear(event);
      if (bringsNews) await bot.idle();
    } finally {
      exchanges.end(sign);
    }
  }

  const interact = (data: { readonly token: string }, outcome: Outcome, around?: Circumstances) =>
    exchange(data.token, { type: 'INTERACTION_CREATE', data }, outcome, around);

  /** Neither a message nor news say which language is read: the server does. */
  async function setLocale(wanted: string): Promise<void> {
    if (wanted === locale) return;
    locale = wanted;
    await bot.hear({ type: 'GUILD_UPDATE', data: server(locale) });
  }

  return {
    async command(name, options, asking, outcome) {
      await setLocale(asking.locale);
      await interact(commandUse(name, options, asking), outcome, { bringsNews: name === 'reindex' });
    },
    type: (name, option, options, asking, outcome) =>
      interact(optionTyped(name, option, options, asking), outcome),
    press: (pressed, message, asking, outcome) =>
      interact(press(pressed, message, asking), outcome, { pressedOn: message }),
    async mention(words, repliesTo, asking, outcome) {
      await setLocale(asking.locale);
      if (repliesTo) exchanges.keep(repliesTo);
      const data = mention(words, repliesTo, asking);
      await exchange(data.id, { type: 'MESSAGE_CREATE', data }, outcome);
    },
    close: () => bot.close(),
  };
}
