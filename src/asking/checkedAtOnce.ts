import { quotesSeveral } from '../answering/kinds/verdict.js';
import type { Desk } from '../command.js';
import type { Answer } from '../model.js';

/** Of a message that quotes several statements what comes out of checking all; `null` of any other, and where none is near. */
export async function checkedAtOnce(message: string, { archive, refer }: Desk): Promise<Answer | null> {
  if (!(await quotesSeveral(message, archive.claims))) return null;
  const asked = { command: 'who-said', options: { words: message } };
  const answer = await refer(asked.command, asked.options);
  return answer.outcome === 'answered' ? { answeredBy: asked, ...answer } : null;
}
