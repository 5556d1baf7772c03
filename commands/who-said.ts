import { answered, answeredWithMost, echo, nothingFound } from '../src/answer.js';
import { defineCommand } from '../src/command.js';
import type { Finding } from '../src/model.js';
import { nameSpeaker } from '../src/wording.js';

export default defineCommand({
  description: 'Who said these words, checked against the coverage',
  options: {
    words: { description: 'The words, or some of them', required: true },
  },
  words: 'words',
  onMessage: 'Check this quote',
  example: 'our time is limited',
  reply: 'channel',
  async answer({ words }, { archive, limit }) {
    const findings = await archive.wording(words, mostCounted);
    if (findings.length > 0) return answeredWithMost(headingFor(words, findings), findings, limit);
    const printed =
      words.trim().split(/\s+/).length >= fewestWords ? await archive.printing(words, limit) : [];
    if (printed.length > 0)
      return answered(`${echo(words)} is printed, but nobody is quoted with it`, printed);
    return nothingFound(
      `The coverage quotes nobody with ${echo(words)}.`,
      'A few telling words find more than a whole sentence. /quote looks by person and topic.',
    );
  },
});

/** How many quotations are counted and named by their speakers, shown or not. */
const mostCounted = 100;

/** Fewer words stand in any text, and say nothing of who wrote them. */
const fewestWords = 3;

/** Names the speakers of the very words; nobody is named for what is only near. */
function headingFor(words: string, findings: readonly Finding[]): string {
  if (findings[0]?.verdict === 'reworded') return `Nobody is quoted with ${echo(words)}. The nearest:`;
  const speakers = new Set(findings.map(nameSpeaker));
  return `${echo(words)} (word for word): ${[...speakers].join(', ')}`;
}
