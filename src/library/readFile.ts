import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Damage, onDisk } from './damage.js';
import type { Seal } from './writtenFile.js';

/** A file of which any part can be read. */
export interface ReadFile {
  /** The bytes from a place on. Throws `Damage` where there are not so many. */
  read(place: number, length: number): Buffer;
  close(): void;
}

/** So many bytes are checked at once. */
const portion = 1 << 20;

/** Opens a file that was written as its seal says. Throws `Damage` where it is missing or another one. */
export function openFile(path: string, seal: Seal): ReadFile {
  const file = onDisk(() => openSync(path, 'r'));
  let open = true;
  const fill = filling(file, path);
  const opened: ReadFile = {
    read(place, length) {
      if (!open) throw new Damage(`${path} is closed`);
      return fill(Buffer.allocUnsafe(length), place);
    },
    close() {
      if (open) closeSync(file);
      open = false;
    },
  };
  try {
    check(file, path, seal, fill);
  } catch (error) {
    opened.close();
    throw error;
  }
  return opened;
}

/** Fills a buffer with the bytes from a place on. */
type Fill = (bytes: Buffer, place: number) => Buffer;

function check(file: number, path: string, seal: Seal, fill: Fill): void {
  const { size } = onDisk(() => fstatSync(file));
  if (size !== seal.bytes) throw new Damage(`${path} has ${size} bytes instead of ${seal.bytes}`);
  if (checksumOf(size, fill) !== seal.checksum) throw new Damage(`${path} is not what was written`);
}

function checksumOf(size: number, fill: Fill): number {
  const bytes = Buffer.allocUnsafe(Math.min(portion, size));
  let checksum = 0;
  for (let place = 0; place < size; place += bytes.length)
    checksum = crc32(fill(bytes.subarray(0, Math.min(bytes.length, size - place)), place), checksum);
  return checksum;
}

/** How many bytes a checksum takes at the end of a file. */
const checksumBytes = 4;

/**
 * The seal of a file that ends with the checksum of all before, as an index does: its size and that checksum. Whoever
 * opens it compares the two; the checksum of the whole would be the same for every such file. Throws `Damage`.
 */
export function ownSealOf(path: string): Seal {
  const file = onDisk(() => openSync(path, 'r'));
  try {
    const { size } = onDisk(() => fstatSync(file));
    if (size < checksumBytes) throw new Damage(`${path} ends before it should`);
    const ending = filling(file, path)(Buffer.alloc(checksumBytes), size - checksumBytes);
    return { bytes: size, checksum: ending.readUInt32LE() };
  } finally {
    closeSync(file);
  }
}

/** Throws `Damage` where a file that ends with its own checksum is another one than was written. */
export function expectOwnSeal(path: string, seal: Seal): void {
  const found = ownSealOf(path);
  if (found.bytes !== seal.bytes || found.checksum !== seal.checksum)
    throw new Damage(`${path} is not what was written`);
}

/** Reads from a file until a buffer is full. Throws `Damage` where the file ends before. */
const filling =
  (file: number, path: string): Fill =>
  (bytes, place) => {
    for (let done = 0; done < bytes.length; ) {
      const more = onDisk(() => readSync(file, bytes, done, bytes.length - done, place + done));
      if (more === 0) throw new Damage(`${path} ends before it should`);
      done += more;
    }
    return bytes;
  };

/** The whole of a file that was written as its seal says. Throws as `openFile`. */
export function readWhole(path: string, seal: Seal): Buffer {
  const file = openFile(path, seal);
  try {
    return file.read(0, seal.bytes);
  } finally {
    file.close();
  }
}
