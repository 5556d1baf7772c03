import type { Answer } from '../model.js';
import { describeUndated } from '../sourceWords.js';

/** An answer's note as it stands below its findings, without what the source below each of these says already. */
export function noteBeside({ note = '', findings }: Pick<Answer, 'note' | 'findings'>): string {
  const said = describeUndated(findings.map(({ citation }) => citation.article));
  return note
    .split('\n')
    .filter((line) => line !== said)
    .join('\n')
    .trim();
}
