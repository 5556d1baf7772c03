import type { OpenBot } from '../bot.js';
import type { Draw } from '../discord/picture.js';
import type { Log } from '../log.js';
import { offers } from './api/offers.js';
import { apiRoutes } from './api/routes.js';
import { articleRoutes } from './articles/routes.js';
import { filesIn } from './http/files.js';
import { serve } from './http/serve.js';
import { openPretended } from './local/discord.js';

export interface PreviewSettings {
  readonly bot: OpenBot;
  readonly log: Log;
  /** Draws the pictures of pages; without it there are none. */
  readonly draw?: Draw | undefined;
  /** The port, or the first free one behind it; 0: any. */
  readonly port: number;
}

export interface Preview {
  /** Where its page is. */
  readonly address: string;
  close(): Promise<void>;
}

/** The compiled page. */
const page = new URL('page/', import.meta.url);

/** What stands at which addresses. */
const pages = { '^/$': 'index.html', '^/articles(?:/[^/]+)?$': 'articles.html' };

/**
 * Serves a page, on this machine alone, that shows what the bot answers as Discord would. Rejects with a PlainError
 * where no port is free.
 */
export async function createPreview({ bot, log, draw, port }: PreviewSettings): Promise<Preview> {
  const discord = await openPretended({ bot, log, draw });
  const routes = [...apiRoutes(discord), ...offers(bot), ...articleRoutes(bot), ...filesIn(page, pages)];
  try {
    const serving = await serve(routes, port, log);
    return {
      address: `http://127.0.0.1:${serving.port}/`,
      async close() {
        await serving.close();
        await discord.close();
      },
    };
  } catch (error) {
    await discord.close();
    throw error;
  }
}
