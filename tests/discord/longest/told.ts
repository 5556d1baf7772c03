import { expect } from 'vitest';
import type { Bot } from '../../../src/bot.js';
import { loadCommands } from '../../../src/commandFolder.js';
import { openCommunity } from '../../../src/community/openCommunity.js';
import { parseConfig } from '../../../src/config.js';
import { startDiscord } from '../../../src/discord/start.js';
import type { Answer } from '../../../src/model.js';
import { builtCommands } from '../../built.js';
import { token } from '../../standin/session.js';
import { type Standin, startStandin } from '../../standin/standin.js';
import { keptLog, type LogLine } from '../../terminal/broken.js';

/** A Discord, and a bot that has the usual commands and one answer to all of them. */
export interface Told {
  readonly standin: Standin;
  /** What it answers from now on. */
  tell(answer: Answer): void;
  /** Answers nothing from now on, but rejects with this. */
  fail(error: Error): void;
  /** What the bot has logged so far, of its level and above. */
  readonly lines: readonly LogLine[];
  /** Fails where Discord would have refused something since the last time, or the bot has logged a fault. */
  expectSound(): void;
  close(): Promise<void>;
}

/** `level`: from which on lines of its log are kept. */
export async function openTold(level = 'error'): Promise<Told> {
  const standin = await startStandin(token);
  const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
  const { log, lines } = keptLog(level);
  let answer: Answer = { outcome: 'nothing-found', heading: 'Nothing yet', findings: [] };
  let fault: Error | null = null;
  const bot: Bot = {
    commands: await loadCommands(builtCommands),
    community: openCommunity(),
    answer: async () => {
      if (fault) throw fault;
      return answer;
    },
    suggest: async () => [],
  };
  const connection = await startDiscord({ bot, config, token, log });
  let [complaintsBefore, linesBefore] = [0, 0];
  return {
    standin,
    tell(told) {
      answer = told;
      fault = null;
    },
    fail(error) {
      fault = error;
    },
    lines,
    expectSound() {
      const complaints = standin.complaints.slice(complaintsBefore);
      const faults = lines.slice(linesBefore);
      [complaintsBefore, linesBefore] = [standin.complaints.length, lines.length];
      expect(complaints).toEqual([]);
      expect(faults).toEqual([]);
    },
    async close() {
      await connection.close();
      await standin.close();
    },
  };
}
