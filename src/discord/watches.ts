import { type Client, Routes } from 'discord.js';
import type { News, OpenBot, Told } from '../bot.js';
import { speaking } from '../languages/say.js';
import type { Log } from '../log.js';
import type { Duty } from './duty.js';
import { logFailure } from './failures.js';
import type { MessageBody } from './message.js';
import { pageOf } from './pages/renderPage.js';
import { unaskedLanguage } from './spokenTo.js';
import { toldBy } from './watchFailures.js';

/** A bot that knows of news. */
export type Newsroom = Pick<OpenBot, 'commands' | 'community' | 'onRenewed' | 'tellNews'>;

/**
 * Milliseconds after which news that could not be told are tried again: so soon that Discord, which remembers nonces for
 * some minutes, still knows a message that it has made all the same.
 */
const patience = 2 * 60_000;

/**
 * Tells news in the channels in which they are wanted: those there may be since the bot was last there, now, and from
 * now on those of each new edition. One round at a time goes through all watches; what comes meanwhile is told in the
 * next. `duty` has each of them ended in order.
 */
export function tellNews(client: Client, newsroom: Newsroom, log: Log, duty: Duty): void {
  let [isRunning, isWanted] = [false, false];

  async function rounds(): Promise<void> {
    try {
      while (isWanted && !duty.signal.aborted) {
        isWanted = false;
        const isLeft = await speaking('en', () => newsroom.tellNews(tell, duty.signal));
        if (isLeft) setTimeout(begin, patience).unref();
      }
    } finally {
      isRunning = false;
    }
  }

  function begin(): void {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    duty.take(log, rounds);
  }

  async function tell(news: News): Promise<Told> {
    const { channel } = news.watch;
    try {
      const language = await unaskedLanguage(news.key, client, newsroom, log);
      const body = speaking(language, () => bodyOf(news, newsroom.commands));
      await client.rest.post(Routes.channelMessages(channel), { body });
      log.info({ place: news.key, channel }, 'news told');
      return 'told';
    } catch (error) {
      logFailure(log, error);
      return toldBy(error);
    }
  }

  newsroom.onRenewed(begin);
  begin();
}

/** A message that Discord makes once, even where it is sent twice because a connection broke off. It pings nobody. */
function bodyOf(news: News, commands: Newsroom['commands']) {
  const page = pageOf(news.answer(), null, { size: null, commands, about: '' });
  const { flags, components }: MessageBody = page.body(null);
  return { flags, components, allowed_mentions: { parse: [] }, nonce: news.nonce, enforce_nonce: true };
}
