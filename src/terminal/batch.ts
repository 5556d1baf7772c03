import { z } from 'zod';
import { declined } from '../answer.js';
import type { Bot } from '../bot.js';
import type { Log } from '../log.js';
import { linesAsRows } from './jsonl.js';
import { put } from './put.js';

/** What is `null` was not given. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const row = z.object({
  id: z.union([z.string(), z.number()]),
  command: z.string(),
  options: z
    .record(z.string(), optional(z.string()))
    .nullish()
    .transform((options) => options ?? {}),
  limit: optional(z.number().int().positive()),
});

/**
 * Answers a command a line: `{id, command, options}` in, `{id, answer}` out, in the same order. A line with
 * something wrong is declined, and the next one answered.
 */
export async function batch(
  bot: Bot,
  log: Log,
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  for await (const line of linesAsRows(lines, row)) {
    if ('wrong' in line) {
      write(JSON.stringify({ id: line.id, answer: declined(line.wrong.message) }));
      continue;
    }
    const { id, ...request } = line.row;
    write(JSON.stringify({ id, answer: await put({ ...request, admin: true }, bot, log) }));
  }
}
