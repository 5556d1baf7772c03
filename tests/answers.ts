import { existsSync } from 'node:fs';
import path from 'node:path';
import { createBot, type Request } from '../src/bot.js';
import { createLog } from '../src/log.js';
import type { Answer } from '../src/model.js';
import { builtCommands, root } from './built.js';

/** The page dumps of which the starter corpus is a digest; not part of the project. */
export const originals = path.join(root, '../shared/coverage');
export const haveOriginals = existsSync(originals);
export const whyNot = haveOriginals ? '' : ' (skipped: ../shared/coverage is not there)';

type Ask = (command: string, options?: Request['options'], limit?: number) => Promise<Answer>;

/** The bot over a corpus, without any adapter, asked by somebody who is no admin. */
export async function botOver(corpusDir: string): Promise<Ask> {
  const bot = await createBot({ corpusDir, commandsDir: builtCommands, log: createLog('silent') });
  return (command, options = {}, limit) => bot.answer({ command, options, limit, admin: false });
}

/** Who speaks in each finding of an answer. */
export const speakersOf = (answer: Answer) => answer.findings.map(({ speaker }) => speaker);

/** Names are the same in any spelling: "Kim Yo-jong", "Kim Yo Jong". */
export const sameName = (name: string | null | undefined) => name?.toLowerCase().replaceAll('-', ' ');
