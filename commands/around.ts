import { answered, declined } from '../src/answer.js';
import type { Surroundings } from '../src/archive/port.js';
import { anyReference, gone, readReferred } from '../src/asking/referred.js';
import { defineCommand } from '../src/command.js';
import { say } from '../src/languages/say.js';

/** What the button below a finding says, and the answer to it: its article's headline stands there with the source. */
const named = () => say('around.label');

export default defineCommand({
  description: 'The article around a passage, in parts, the passage first',
  options: {
    reference: { description: 'Where the passage stands, as the button below it has it', required: true },
  },
  words: 'reference',
  onFinding: named,
  example: anyReference,
  reply: 'asker',
  page: 4,
  most: 300,
  async answer({ reference }, { archive, limit }) {
    const referred = readReferred(reference);
    if ('outcome' in referred) return referred;
    const surroundings = await archive.around(referred);
    if (!surroundings) return gone();
    const shown = windowOf(surroundings, limit);
    if (shown.findings.length === 0) return declined(say('around.noText'));
    return { ...answered(named(), shown.findings, describeWindow(shown)), reading: { at: shown.at } };
  },
});

/** As many parts as are wanted, the passage near their beginning. */
function windowOf({ findings, at, before, total }: Surroundings, limit: number): Surroundings {
  const first = Math.max(0, Math.min(at - Math.floor(limit / 4), findings.length - limit));
  return { findings: findings.slice(first, first + limit), at: at - first, before: before + first, total };
}

function describeWindow({ findings, before, total }: Surroundings): string | undefined {
  if (findings.length === total) return undefined;
  return say('around.parts', { total, first: before + 1, last: before + findings.length });
}
