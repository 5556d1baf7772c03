/**
 * Fields as one text of printable characters without white space, which can be cut anywhere and put together again:
 * letters, digits, punctuation and symbols stand for themselves, `_` for a space, `{a}` for any other character (its
 * code point in hexadecimal), `|` between fields. Characters beyond the first 65,536 are written so, too: a text that
 * is cut must not be cut inside of one.
 */
export const writeFields = (fields: readonly string[]): string => fields.map(writeField).join('|');

/** The fields of such a text, or `null` where it is none. */
export function readFields(text: string): string[] | null {
  if (!shape.test(text)) return null;
  return text.split('|').map(readField);
}

const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
const meaning = new Set('_|{}');
const shape = /^(?:[^\s{}]|\{(?:10[\da-f]{4}|[\da-f]{1,5})\})*$/;

const writeField = (field: string): string => Array.from(field, writeCharacter).join('');

function writeCharacter(character: string): string {
  if (character === ' ') return '_';
  if (character.length === 1 && plain.test(character) && !meaning.has(character)) return character;
  return `{${character.codePointAt(0)?.toString(16)}}`;
}

const readField = (field: string): string =>
  field
    .replaceAll('_', ' ')
    .replace(/\{([\da-f]{1,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
