/**
 * The first of the blocks that fit into `room` code units, a line break before each, and behind them a line on
 * how many are left out, where any are. Where not even that line fits, nothing.
 */
export function whatFits(
  blocks: readonly string[],
  room: number,
  tellLeft: (left: number) => string,
): readonly string[] {
  for (let left = 0; left <= blocks.length; left += 1) {
    const kept = blocks.slice(0, blocks.length - left);
    const shown = left === 0 ? kept : [...kept, tellLeft(left)];
    if (shown.reduce((sum, block) => sum + 1 + block.length, 0) <= room) return shown;
  }
  return [];
}
