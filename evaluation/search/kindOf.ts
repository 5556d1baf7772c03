import type { Answer } from '../../src/model.js';

/** The kinds of answer, by the command that gives them, and what their rows are called. */
export const kindNames = {
  'who-said': 'asked who said it',
  quote: 'asked what somebody says',
  timeline: 'asked when',
  ask: 'asked for passages',
} as const;

export type Kind = keyof typeof kindNames;

/** Which command an answer could be of, told by the shape of its findings; `null` where it has none. */
export function kindOf({ outcome, findings, timeline }: Answer): Kind | null {
  if (outcome !== 'answered' || findings.length === 0) return null;
  if (timeline) return 'timeline';
  if (findings.some(({ verdict }) => verdict !== undefined)) return 'who-said';
  return findings[0]?.speaker === undefined ? 'ask' : 'quote';
}
