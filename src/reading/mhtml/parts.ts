import { type Headers, headerValue, parameterOf, readHead } from './headers.js';
import { transferred } from './transfer.js';

/** A part of a MIME message that is no message of parts itself. */
export interface Part {
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** How deep parts may stand in parts, and how many are looked at. */
const deepest = 8;
const most = 2000;

const lineFeed = 10;

/** The stretches between a boundary's lines, each of which begins behind a line break; the last may lack its end. */
function* stretches(bytes: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`\n--${boundary}`, 'latin1');
  let place = bytes.indexOf(mark);
  while (
    place >= 0 &&
    bytes.subarray(place + mark.length, place + mark.length + 2).toString('latin1') !== '--'
  ) {
    const start = bytes.indexOf(lineFeed, place + mark.length);
    if (start < 0) return;
    place = bytes.indexOf(mark, start);
    yield bytes.subarray(start + 1, place < 0 ? bytes.length : place);
  }
}

function* partsAt(bytes: Buffer, depth: number): Generator<Part> {
  const head = readHead(bytes, 0);
  if (!head || depth > deepest) return;
  const boundary = parameterOf(head.headers, 'content-type', 'boundary');
  if (!headerValue(head.headers, 'content-type').startsWith('multipart/') || boundary === null) {
    const encoding = headerValue(head.headers, 'content-transfer-encoding');
    yield { headers: head.headers, bytes: transferred(bytes.subarray(head.end), encoding) };
  } else
    for (const stretch of stretches(bytes.subarray(head.end - 1), boundary))
      yield* partsAt(stretch, depth + 1);
}

/** The parts of a MIME message, one by one, in their order, each decoded when it is asked for. */
export function* partsOf(message: Buffer): Generator<Part> {
  let count = 0;
  for (const part of partsAt(message, 0)) {
    if (count++ >= most) return;
    yield part;
  }
}
