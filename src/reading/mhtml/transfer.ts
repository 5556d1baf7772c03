const equals = 0x3d;
const lineFeed = 10;
const carriageReturn = 13;

const hex = (byte: number | undefined) => {
  const value = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? null : value;
};

/** Where the next line begins, if nothing but white space is left of this one; else `null`. */
function softBreak(bytes: Buffer, from: number): number | null {
  let place = from;
  while (bytes[place] === 32 || bytes[place] === 9) place++;
  if (bytes[place] === carriageReturn) place++;
  return bytes[place] === lineFeed ? place + 1 : null;
}

/** Decodes quoted-printable (RFC 2045, 6.7). What breaks its rules is kept as it stands. */
function quotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(bytes.length);
  let size = 0;
  for (let place = 0; place < bytes.length; ) {
    const byte = bytes[place] ?? 0;
    const [high, low] = byte === equals ? [hex(bytes[place + 1]), hex(bytes[place + 2])] : [null, null];
    const next = byte === equals && high === null ? softBreak(bytes, place + 1) : null;
    if (next !== null) place = next;
    else if (high !== null && low !== null) {
      decoded[size++] = high * 16 + low;
      place += 3;
    } else {
      decoded[size++] = byte;
      place++;
    }
  }
  return decoded.subarray(0, size);
}

/** The bytes of a part, by its `Content-Transfer-Encoding`. */
export function transferred(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'quoted-printable') return quotedPrintable(bytes);
  return encoding === 'base64' ? Buffer.from(bytes.toString('latin1'), 'base64') : bytes;
}
