import type { Bot } from './bot.js';

/** A bot of which is known when nobody is asking it anything. */
export interface Overheard {
  readonly bot: Bot;
  /** Resolves as soon as nothing that was asked of it is still to be answered. */
  quiet(): Promise<void>;
}

/** The same bot, overheard. */
export function overhear(bot: Bot): Overheard {
  let asking = 0;
  let waiting: (() => void)[] = [];
  async function heard<T>(answer: Promise<T>): Promise<T> {
    asking++;
    try {
      return await answer;
    } finally {
      asking--;
      if (asking === 0) {
        for (const goOn of waiting) goOn();
        waiting = [];
      }
    }
  }
  return {
    bot: {
      commands: bot.commands,
      community: bot.community,
      answer: (request) => heard(bot.answer(request)),
      suggest: (...given) => heard(bot.suggest(...given)),
    },
    async quiet() {
      while (asking > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
