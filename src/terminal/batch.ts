import type { Interface } from 'node:readline';
import { z } from 'zod';
import type { Bot } from '../bot.js';
import { rowsOf } from './jsonl.js';

const row = z.object({
  id: z.union([z.string(), z.number()]),
  command: z.string(),
  options: z.record(z.string(), z.string()).default({}),
  limit: z.number().int().positive().optional(),
});

/** Answers a command a line: `{id, command, options}` in, `{id, answer}` out, in the same order. */
export async function batch(bot: Bot, lines: Interface, write: (line: string) => void): Promise<void> {
  for await (const { id, ...request } of rowsOf(lines, row)) {
    write(JSON.stringify({ id, answer: await bot.answer({ ...request, admin: true }) }));
  }
}
