import { PlainError, type Problem } from '../../model.js';

/** How many reasons are told where nothing could be read. */
const reasonsTold = 3;

/** That nothing could be read in a corpus, and why not, as far as there are files. */
export function nothingRead(path: string, problems: readonly Problem[]): PlainError {
  const nothing = `No article could be read in ${path}`;
  if (problems.length === 0) return new PlainError(`${nothing}: put articles into it.`);
  const told = problems.slice(0, reasonsTold).map(({ file, reason }) => `${file}: ${reason}`);
  const more = problems.length > reasonsTold ? `; and ${problems.length - reasonsTold} more` : '';
  return new PlainError(`${nothing}. ${told.join('; ')}${more}.`);
}
