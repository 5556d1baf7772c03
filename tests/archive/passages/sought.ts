import { type Sought, soughtFor } from '../../../src/archive/passages/sought.js';
import { readQuery } from '../../../src/archive/query/query.js';
import { termsOf } from '../../../src/archive/terms.js';

/** A question as it is sought where its words and those of the coverage are each as rare as any other. */
export function sought(question: string, coverage = ''): Sought {
  const there = new Set(termsOf(`${question} ${coverage}`));
  const frequency = (term: string) => (there.has(term) ? 2 : 0);
  const query = readQuery(question, { frequency, spelledLike: () => [] });
  return soughtFor(query, { size: 100, frequency });
}
