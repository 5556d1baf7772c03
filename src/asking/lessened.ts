import type { Archive, Reply } from '../archive/port.js';

/** What is told in fewer words may as well be the topic that somebody looks for. */
const fewestWords = 5;
/** So much of what is told, in words, the coverage may not have. */
const mostMissing = 0.3;

/** Passages on a part of what is told, and what was left out of it. */
export interface Lessened {
  readonly reply: Reply;
  readonly without: readonly string[];
}

/**
 * Passages on what somebody tells, without those of its words that the coverage does not have: nobody who tells
 * something knows how it was printed. `null` where a name or a number is among them, where it is a question, which
 * nothing answers but all of it, or where no passage has the rest.
 */
export async function lessened(
  told: string,
  { missing }: Reply,
  archive: Archive,
  limit: number,
): Promise<Lessened | null> {
  const words = told.split(/\s+/);
  const isTold = words.length >= fewestWords && !told.endsWith('?') && !asking.test(told);
  const isMuch = missing.length > words.length * mostMissing;
  if (!isTold || missing.length === 0 || isMuch || missing.some((word) => isName(word, told))) return null;
  const left = words.filter((word) => !missing.some((one) => plain(one) === plain(word))).join(' ');
  const reply = await archive.passages(left, limit);
  return reply.findings.length === 0 ? null : { reply, without: missing };
}

const asking =
  /^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;

const plain = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether a word is a number, or begins with a capital inside what is told. */
const isName = (word: string, told: string): boolean =>
  /\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && !told.startsWith(word));
