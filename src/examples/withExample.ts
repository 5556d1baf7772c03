import type { Command, Desk } from '../command.js';
import { say } from '../languages/say.js';
import type { Answer } from '../model.js';
import { exampleOf } from './exampleOf.js';
import { nextTo } from './nextTo.js';

/** An answer to somebody who asks a command as it cannot be asked, with an example of it where this coverage has one. */
export async function withExample(
  answer: Answer,
  command: Command | undefined,
  desk: Pick<Desk, 'archive' | 'refer' | 'commands'>,
): Promise<Answer> {
  const example = command ? await exampleOf(command, desk) : null;
  if (example === null) return answer;
  return {
    ...answer,
    note: say('answer.forExample', { line: example.line }),
    next: nextTo([example], desk.commands),
  };
}
