import type { Claim } from '../model.js';
import { type Attributed, attributedIn } from './attributed.js';
import { claimInPlainWords } from './plainClaim.js';
import { speakerAround } from './speakerAround.js';
import { claimsInTurns } from './transcript.js';
import { withoutChatter } from './withoutChatter.js';

/** As many quotations of one message are checked. */
const mostClaims = 3;
/** What a message marks in fewer words is a term more often than a statement. */
const fewestWords = 3;

/**
 * What a message of any kind claims that somebody said: its quotations with their speakers, at most three, the
 * longest of them, in the order of the text. Of a message without quotation marks the words behind who is said
 * to have said them (`Trump: …`, `Did Trump say …?`), else the whole message, where it is short enough to be a
 * quotation; of a longer one nothing. It analyses the message like an article: the first time takes a tenth of a
 * second, a long message tens of milliseconds, which commands leave to the archive.
 */
export function claimsIn(message: string): Claim[] {
  const text = inOneLineEach(withoutChatter(message.replaceAll('\r\n', '\n')));
  const claims = claimsInMarks(attributedIn(text));
  if (claims.length > 0) return longest(claims);
  const turns = claimsInTurns(text);
  if (turns.length > 0) return longest(turns);
  const plain = claimInPlainWords(text.replace(/\s+/g, ' '));
  return plain ? [plain] : [];
}

/** Marks that open and close enclose one statement, on however many lines it stands. */
const inOneLineEach = (text: string): string =>
  text.replace(/“[^“”]{1,4000}”/g, (marked) => marked.replace(/\s{0,9}\n\s{0,9}/g, ' '));

/** A claim for each quotation; one that goes on with the statement of the one before belongs to its claim. */
function claimsInMarks(marked: readonly Attributed[]): Claim[] {
  const claims: Claim[] = [];
  for (const quotation of marked) {
    const before = claims.at(-1);
    if (quotation.continues && before) {
      claims[claims.length - 1] = { ...before, words: `${before.words} ${quotation.words}` };
    } else {
      claims.push({ words: quotation.words, speaker: speakerAround(quotation, before?.speaker ?? null) });
    }
  }
  return claims;
}

function longest(claims: readonly Claim[]): Claim[] {
  const byLength = [...claims].sort((a, b) => b.words.length - a.words.length);
  const telling = byLength.filter(({ words }) => words.split(' ').length >= fewestWords);
  const chosen = new Set((telling.length > 0 ? telling : byLength).slice(0, mostClaims));
  return claims.filter((claim) => chosen.has(claim));
}
