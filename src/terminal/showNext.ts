import type { Command } from '../command.js';
import type { Answer } from '../model.js';
import { writeAsked } from '../typed/writeOptions.js';
import { type Paper, styled } from './paper.js';
import { wrap } from './wrap.js';

/**
 * What may be typed next, a line each, with an empty line behind them; nothing where there is none, and without what
 * the answer says already.
 */
export function showNext(
  { next = [], note = '' }: Answer,
  commands: readonly Command[],
  paper: Paper,
): string {
  const lines = next.flatMap(({ asked }) => writeAsked(asked, commands) ?? []);
  const unsaid = lines.filter((line) => !note.includes(line));
  if (unsaid.length === 0) return '';
  return `${unsaid.map((line) => styled('dim', wrap(line, 'Next: ', paper), paper)).join('\n')}\n\n`;
}
