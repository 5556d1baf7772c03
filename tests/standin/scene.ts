import { expect, test as plainTest } from 'vitest';
import { type BotProcess, run } from './botProcess.js';
import { type Newsroom, openNewsroom } from './newsroom.js';
import { environmentOf, token } from './session.js';
import { type Standin, startStandin } from './standin.js';

/** What a test of a whole bot's life has to itself, so that several can run at once. */
export interface Scene {
  readonly standin: Standin;
  readonly newsroom: Newsroom;
  /** Starts the bot where it finds both, with `node dist/src/main.js` and what follows it. */
  startBot(variables?: Record<string, string>, ...args: readonly string[]): BotProcess;
  /** The same with another command. */
  start(variables: Record<string, string>, command: string, ...args: readonly string[]): BotProcess;
}

/** A test with a scene. It fails, too, where the bot did what a real Discord would refuse. */
export const test = plainTest.extend<{ scene: Scene }>({
  scene: async ({ task: _ }, use) => {
    const [standin, newsroom] = await Promise.all([startStandin(token), openNewsroom()]);
    const bots: BotProcess[] = [];
    const start: Scene['start'] = (variables, command, ...args) => {
      const bot = run(command, args, { ...environmentOf(standin, newsroom), ...variables });
      bots.push(bot);
      return bot;
    };
    const startBot: Scene['startBot'] = (variables = {}, ...args) =>
      start(variables, process.execPath, 'dist/src/main.js', ...args);
    await use({ standin, newsroom, start, startBot });
    for (const bot of bots) bot.kill();
    await Promise.all([standin.close(), newsroom.close()]);
    expect(standin.complaints).toEqual([]);
  },
});
