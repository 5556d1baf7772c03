import { PlainError } from '../../model.js';
import { decode } from '../charset/decode.js';
import { readDay } from '../days.js';
import type { Source } from '../source.js';
import { headerValue, parameterOf, readHead } from './headers.js';
import { partsOf } from './parts.js';

const webAddress = (text: string | undefined) => (text && /^https?:\/\//i.test(text) ? text : null);

/**
 * The page that a browser saved as MHTML (RFC 2557), as a source of HTML: the first part that is HTML, frames
 * and pictures left aside, in the encoding that the part or the page declares. `Snapshot-Content-Location` is
 * its address, and `Date` the day on which it was saved. Throws a PlainError where there is no page in it.
 */
export function readMhtml(message: Buffer, id: string): Source {
  const snapshot = readHead(message, 0)?.headers;
  for (const { headers, bytes } of partsOf(message)) {
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(headerValue(headers, 'content-type'))) continue;
    const text = decode(bytes, parameterOf(headers, 'content-type', 'charset'));
    if (text.trim() === '') continue;
    const address = snapshot?.get('snapshot-content-location') ?? headers.get('content-location');
    return {
      id,
      text,
      format: 'html',
      url: webAddress(address),
      captured: readDay(snapshot?.get('date') ?? ''),
    };
  }
  throw new PlainError('a saved page (MHTML) without the page in it; save it again, or as HTML');
}
