import type { Claim } from '../model.js';
import { type Attributed, attributedIn } from './attributed.js';
import { claimInPlainWords } from './plainClaim.js';
import { speakerAround } from './speakerAround.js';
import { claimsInTurns } from './transcript.js';
import { withoutAddress } from './withoutAddress.js';
import { withoutChatter } from './withoutChatter.js';

/** What a message marks in fewer words is a term more often than a statement. */
const fewestWords = 3;

/**
 * What a message of any kind claims that somebody said: its quotations with their speakers, in the order of the text.
 * Of a message without quotation marks the words behind who is said to have said them (`Trump: …`, `Did Trump
 * say …?`), else the whole message, where it is short enough to be a quotation; of a longer one nothing. It analyses
 * the message like an article: the first time takes a tenth of a second, a long message tens of milliseconds, which
 * commands leave to the archive.
 */
export function claimsIn(message: string): readonly Claim[] {
  const text = inOneLineEach(withoutChatter(message.replaceAll('\r\n', '\n')));
  const claims = claimsInMarks(attributedIn(text));
  if (claims.length > 0) return statementsOf(claims);
  const turns = claimsInTurns(text);
  if (turns.length > 0) return statementsOf(turns);
  const plain = claimInPlainWords(withoutAddress(text.replace(/\s+/g, ' ')));
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

/** Without what is marked as a term, where there are statements beside it. */
function statementsOf(claims: readonly Claim[]): readonly Claim[] {
  const telling = claims.filter(({ words }) => words.split(' ').length >= fewestWords);
  return telling.length > 0 ? telling : claims;
}
