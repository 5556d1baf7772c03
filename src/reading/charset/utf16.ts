import iconv from 'iconv-lite';

/** Byte order marks, the longer one first: UTF-32's begins as UTF-16's does. */
const marks: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** How many bytes are looked at where there is no mark. */
const sample = 4096;

/** What no text has: control characters, halves of letters, and code points that nobody has given a letter. */
const unprintable = /(?![\t\n\v\f\r])[\p{Control}\p{Surrogate}\p{Unassigned}\p{Private_Use}\uFFFD]/u;

/** Whether every zero byte stands at an even place (0), or at an odd one (1); `null` where both happen, or none. */
function zeroParity(bytes: Uint8Array): 0 | 1 | null {
  const parities = new Set<number>();
  for (const [place, byte] of bytes.entries()) if (byte === 0) parities.add(place % 2);
  return parities.size !== 1 ? null : parities.has(0) ? 0 : 1;
}

/** UTF-16 without a mark: the upper halves of its spaces and full stops are zero bytes, always on one side. */
function unmarked(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, sample));
  const parity = zeroParity(start);
  if (parity === null || bytes.length % 2 === 1) return null;
  const encoding = parity === 0 ? 'utf-16be' : 'utf-16le';
  return unprintable.test(iconv.decode(start, encoding).slice(0, -1)) ? null : encoding;
}

/** Whether bytes are text in UTF-16 or UTF-32, by its mark or by where zero bytes stand: which, or `null`. */
export function wideEncoding(bytes: Uint8Array): string | null {
  const marked = marks.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte));
  return marked?.encoding ?? unmarked(bytes);
}
