import { PNG } from 'pngjs';

/** A channel that differs by no more looks the same. */
const sameShade = 32;

export const decode = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));

/** How many pixels of two pictures look different; all of them where their sizes differ. */
export function countDiffering(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return one.width * one.height;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const differs = [0, 1, 2, 3].some(
      (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > sameShade,
    );
    if (differs) count++;
  }
  return count;
}
