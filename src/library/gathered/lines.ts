import { setImmediate } from 'node:timers/promises';
import { Damage } from '../damage.js';

const lineFeed = 10;

/** After so many bytes others get their turn. */
const breath = 64 * 1024;

/** Plain data as a line. */
export const toLine = (data: unknown): Buffer => Buffer.from(`${JSON.stringify(data)}\n`);

/** The plain data of lines, one after the other; now and then others get their turn. Throws `Damage`. */
export async function readLines<T>(bytes: Buffer, take: (data: T) => void): Promise<void> {
  let rested = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0) throw new Damage('what was gathered is cut short');
    take(parse(bytes.toString('utf8', start, end)));
    start = end + 1;
    if (start - rested < breath) continue;
    rested = start;
    await setImmediate();
  }
}

function parse<T>(line: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw new Damage('what was gathered cannot be read');
  }
}
