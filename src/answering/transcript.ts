import type { Claim } from '../model.js';
import { asName } from './names.js';

const turn = /^\s{0,9}(\p{L}[^:\n"“”«»„]{0,60}):\s{1,3}(\S.*)$/u;
/** Fewer lines that begin with somebody's name are no transcript. */
const fewestTurns = 2;

/** What is said in lines each of which begins with who says it; nothing of a text in which not every line does. */
export function claimsInTurns(text: string): Claim[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const turns = lines.map((line) => turn.exec(line));
  if (lines.length < fewestTurns || turns.includes(null)) return [];
  return turns.flatMap((match) => {
    const speaker = asName(match?.[1] ?? '', 'any');
    return speaker === null ? [] : [{ words: (match?.[2] ?? '').trim(), speaker }];
  });
}
