import { type Sought, soughtFor } from '../../../src/archive/passages/sought.js';
import { readQuery } from '../../../src/archive/query/query.js';

/** A question as it is sought where every word is as rare as any other. */
export function sought(question: string): Sought {
  const frequency = () => 2;
  const query = readQuery(question, { frequency, spelledLike: () => [] });
  return soughtFor(query, { size: 100, frequency });
}
