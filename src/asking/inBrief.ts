import type { Archive } from '../archive/port.js';
import type { Claim } from '../model.js';

/** A shorter message, in UTF-16 code units, is carried as it is. */
const short = 100;

/**
 * A message as nothing but its quotations and whom it gives them to, out of which the same is read again; the message
 * itself where that is not shorter.
 */
export async function inBrief(message: string, claims: readonly Claim[], archive: Archive): Promise<string> {
  const brief = claims.map(asWritten).join('\n');
  if (message.length <= short || brief.length >= message.length) return message;
  const again = await archive.claims(brief);
  const isSame =
    again.length === claims.length && again.every((claim, place) => isLike(claim, claims[place]));
  return isSame ? brief : message;
}

const asWritten = ({ words, speaker }: Claim): string =>
  speaker === null ? `“${words}”` : `${speaker}: “${words}”`;

const isLike = (one: Claim, other: Claim | undefined): boolean =>
  one.words === other?.words && one.speaker === other.speaker;
