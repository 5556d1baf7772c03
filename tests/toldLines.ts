import type { Finding } from '../src/model.js';
import type { Line } from '../src/telling/lines.js';
import { tell } from '../src/telling/tell.js';
import { describeSource } from '../src/wording.js';

/** What a line says, without what an adapter makes of it. */
function plain(line: Line): string {
  if (line.kind === 'date') return [line.text, ...line.details].join(' · ');
  if (line.kind === 'words') return `> ${line.words.text}`;
  if (line.kind === 'speaker') return line.parts.join(', ');
  if (line.kind === 'remark') return line.text;
  const { before, article, after, brief } = line;
  return [before, [describeSource(article, brief), after].filter(Boolean).join(' · ')]
    .filter(Boolean)
    .join(' ');
}

/** All that is told of a finding, a string each line. */
export function told(finding: Finding): string[] {
  const { lines, printings, copies } = tell(finding);
  return [...lines, ...printings.flat(), ...copies].map(plain);
}
