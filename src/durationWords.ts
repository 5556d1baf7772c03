import { languageNow } from './languages/say.js';

const second = 1_000;

/** The largest first, in milliseconds. */
const units = [
  ['day', 86_400 * second],
  ['hour', 3_600 * second],
  ['minute', 60 * second],
  ['second', second],
] as const;

/** How many there are of the largest unit of which there is one; of less than a second none. */
function inUnits(milliseconds: number): { count: number; unit: (typeof units)[number][0] } {
  const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? ['second', second];
  return { count: Math.max(0, Math.floor(milliseconds / length)), unit };
}

/** "2 days", "1 hour": in whole units, the largest that fits, as the language that is spoken now has it. */
export function describeDuration(milliseconds: number): string {
  const { count, unit } = inUnits(milliseconds);
  return withUnit(count, unit, 0);
}

/** "3 hours ago", "now": how long ago it is, the same way. */
export function describeAgo(milliseconds: number): string {
  const { count, unit } = inUnits(milliseconds);
  return new Intl.RelativeTimeFormat(languageNow(), { numeric: 'auto' }).format(-count, unit);
}

/** "85 milliseconds", "1.2 seconds": how long something took. */
export const describeWait = (milliseconds: number): string =>
  milliseconds < second
    ? withUnit(milliseconds, 'millisecond', 0)
    : withUnit(milliseconds / second, 'second', 1);

/** "182 MB". */
export const describeSize = (bytes: number): string => withUnit(bytes / 1_000_000, 'megabyte', 0, 'short');

function withUnit(
  number: number,
  unit: string,
  maximumFractionDigits: number,
  unitDisplay: 'long' | 'short' = 'long',
): string {
  const format = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const;
  return number.toLocaleString(languageNow(), format);
}
