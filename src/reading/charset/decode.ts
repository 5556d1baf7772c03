import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { PlainError } from '../../model.js';
import { declaredEncoding, encodingCalled } from './declared.js';
import { wideEncoding } from './utf16.js';

const replacement = '\uFFFD';

/** How many bytes are looked at to tell an encoding by its letters' frequency. */
const sample = 100_000;
/** Below this confidence, of 100, or in a text as short as this, in bytes, chardet has guessed. */
const leastConfidence = 10;
const fewBytes = 40;
const mostGuesses = 3;

/** Text in UTF-8, or `null` where a byte of it is wrong. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text in another encoding, or `null` where that is not known, or a byte has no letter in it. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  if (!iconv.encodingExists(encoding)) return null;
  const text = iconv.decode(Buffer.from(bytes), encoding);
  return text.includes(replacement) ? null : text;
}

/** UTF-8 with a broken letter here and there, which becomes U+FFFD: ten times as many letters are right. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let right = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === replacement.charCodeAt(0)) broken++;
    else if (code > 127) right++;
  }
  return right >= 10 * broken ? text : null;
}

/** Text in the most likely of the encodings that have a letter for every byte. */
function detected(bytes: Uint8Array): string | null {
  if (bytes.length < fewBytes) return null;
  const likely = analyse(bytes.subarray(0, sample)).filter(({ confidence }) => confidence >= leastConfidence);
  for (const { name } of likely.slice(0, mostGuesses)) {
    const text = strictly(bytes, encodingCalled(name));
    if (text !== null) return text;
  }
  return null;
}

/** Texts have line breaks, tabs and now and then a stray control character; other files are full of them. */
function mostlyControls(bytes: Uint8Array): boolean {
  const controls = bytes.subarray(0, sample).filter((byte) => byte < 9 || (byte > 13 && byte < 32));
  return controls.length * 50 > Math.min(bytes.length, sample);
}

/** How Japanese mail was written: ASCII bytes alone, with marks between which they mean other letters. */
const shifts = ['\u001B$@', '\u001B$B'];

/**
 * The text that bytes hold, without a byte order mark. Text in UTF-16 is known by its mark or its zero bytes;
 * valid UTF-8 is UTF-8, whatever it declares; then what a page or a part declares is believed where every byte
 * has a letter in it; then UTF-8 with few broken letters is read with U+FFFD in their place; then the letters'
 * frequency tells (chardet). Throws a PlainError where nothing fits: a wrong letter is no quotation.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): string {
  const wide = wideEncoding(bytes);
  if (wide) return iconv.decode(Buffer.from(bytes), wide);
  if (mostlyControls(bytes)) throw new PlainError('not a text file');
  if (bytes.includes(0))
    throw new PlainError('not a text file, or a damaged one: it has zero bytes in it; save it again');
  const named = declared === null ? declaredEncoding(bytes) : encodingCalled(declared);
  const text =
    strictUtf8(bytes) ??
    (named === null ? null : strictly(bytes, named)) ??
    nearlyUtf8(bytes) ??
    detected(bytes);
  if (text === null)
    throw new PlainError('not text in UTF-8 or another encoding that can be told; save it as UTF-8');
  if (shifts.some((shift) => text.includes(shift)))
    throw new PlainError('text in ISO-2022-JP; save it as UTF-8');
  return text;
}
