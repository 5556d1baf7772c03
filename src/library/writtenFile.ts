import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { onDisk } from './damage.js';

/** What a file has to be to be the one that was written. */
export interface Seal {
  readonly bytes: number;
  /** CRC-32 of all its bytes. */
  readonly checksum: number;
}

/** A file that is written from its beginning to its end. */
export interface WrittenFile {
  /** Adds bytes, and gives the place of the first of them. Throws `Damage` where they cannot be written. */
  append(bytes: Uint8Array): number;
  /** Writes what is left. Nothing may be added afterwards. */
  end(): Seal;
  /** Gives it up as it is. */
  close(): void;
}

/** So many bytes are written at once. */
const portion = 1 << 20;

/** Begins a file, which must not be there yet. Throws `Damage` where it cannot be written. */
export function writeFile(path: string): WrittenFile {
  const file = onDisk(() => openSync(path, 'wx'));
  let held: Uint8Array[] = [];
  let waiting = 0;
  let written = 0;
  let checksum = 0;
  let open = true;
  const write = () => {
    const bytes = Buffer.concat(held);
    for (let done = 0; done < bytes.length; )
      done += onDisk(() => writeSync(file, bytes, done, bytes.length - done));
    checksum = crc32(bytes, checksum);
    written += bytes.length;
    held = [];
    waiting = 0;
  };
  const close = () => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    append(bytes) {
      const place = written + waiting;
      held.push(bytes);
      waiting += bytes.length;
      if (waiting >= portion) write();
      return place;
    },
    end() {
      write();
      close();
      return { bytes: written, checksum };
    },
    close,
  };
}
