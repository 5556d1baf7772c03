import { createInterface } from 'node:readline';
import type { Bot } from '../bot.js';
import type { Log } from '../log.js';
import { complete, requestOf } from './line.js';
import { type Paper, paperOf, showAnswer } from './show.js';

/**
 * Talks in the terminal until the input ends: commands with a slash, or questions in plain words. On a
 * terminal with a prompt, history and completion; from a pipe line by line.
 */
export async function chat(bot: Bot, log: Log): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const terminal = Boolean(input.isTTY && output.isTTY);
  const lines = createInterface({
    input,
    output,
    terminal,
    prompt: '> ',
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, bot.commands),
  });
  if (terminal) {
    output.write('Ask the coverage, or type /help. Ctrl+D ends.\n\n');
    lines.prompt();
  }
  for await (const line of lines) {
    if (line.trim() !== '') output.write(`${await reply(line, bot, log, paperOf(output))}\n`);
    if (terminal) lines.prompt();
  }
}

async function reply(line: string, bot: Bot, log: Log, paper: Paper): Promise<string> {
  try {
    return showAnswer(await bot.answer(requestOf(line, bot.commands)), paper);
  } catch (error) {
    log.error({ error, line }, 'a bug while answering');
    return 'Something went wrong on our side; the log above says what.\n';
  }
}
