/** How many bytes a code unit of a text takes where it is written. */
export type Width = 1 | 2;

const wide = /[\u0100-\uffff]/;

/**
 * As many bytes for each code unit of a text: one where that is enough for all of them, else two. So any stretch is
 * found by counting, and nothing is lost of a text that is no proper Unicode.
 */
export const widthOf = (text: string): Width => (wide.test(text) ? 2 : 1);

const nameOf = (width: Width): BufferEncoding => (width === 1 ? 'latin1' : 'utf16le');

/** A text as bytes of that width. */
export const toBytes = (text: string, width: Width): Buffer => Buffer.from(text, nameOf(width));

/** The text of bytes of that width. */
export const fromBytes = (bytes: Buffer, width: Width): string => bytes.toString(nameOf(width));
