import { shortMonth } from '../languages/calendar.js';
import { dayOf, partsOf } from './period.js';
import { type Stretch, widthOfDay, xOf } from './scale.js';

/** A mark of the calendar on a scale. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  /** The month and year, or the year, that the label is of: said where it begins. Empty elsewhere. */
  readonly of: string;
}

interface Step {
  /** How far apart ticks have to be for their labels to stand beside each other. */
  readonly apart: number;
  /** How long it is, in days, about. */
  readonly days: number;
  /** The first day of the step that a day lies in, moved by so many steps. */
  from(day: number, steps: number): number;
  label(day: number): string;
  of(day: number): string;
  /** Where within the first day of a step it stands: a day's label belongs in its middle. */
  readonly within: number;
}

const monthName = (day: number): string => shortMonth(partsOf(day).month);
const yearName = (day: number): string => String(partsOf(day).year);

const days = (count: number): Step => ({
  apart: 52,
  days: count,
  within: 0.5,
  // Day 4 was a Monday, so that every seventh is one.
  from: (day, steps) => Math.floor((day - 4) / count) * count + 4 + steps * count,
  label: (day) => String(partsOf(day).date),
  of: (day) => `${monthName(day)} ${yearName(day)}`,
});

const months = (count: number): Step => ({
  apart: 72,
  days: count * 30.4,
  within: 0,
  from(day, steps) {
    const { year, month } = partsOf(day);
    return dayOf(year, Math.floor((month - 1) / count) * count + 1 + steps * count, 1);
  },
  label: monthName,
  of: yearName,
});

const years = (count: number): Step => ({
  apart: 84,
  days: count * 365.25,
  within: 0,
  from: (day, steps) => dayOf(Math.floor(partsOf(day).year / count) * count + steps * count, 1, 1),
  label: yearName,
  of: () => '',
});

/** From fine to coarse. */
const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map(days),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years),
];

/** Fewer do not tell how long a stretch is. */
const fewest = 2;

/**
 * The ticks of a stretch: round days, months or years, as fine as their labels find room, or finer where there
 * would be one or none.
 */
export function ticksOf(stretch: Stretch): Tick[] {
  const perDay = widthOfDay(stretch);
  const roomy = steps.findIndex(({ apart, days }) => days * perDay >= apart);
  const fromCoarse = steps.slice(0, roomy < 0 ? steps.length : roomy + 1).reverse();
  for (const step of fromCoarse) {
    const ticks = ticksBy(step, stretch);
    if (ticks.length >= fewest) return ticks;
  }
  return fromCoarse.slice(-1).flatMap((step) => ticksBy(step, stretch));
}

function ticksBy(step: Step, stretch: Stretch): Tick[] {
  const ticks: Tick[] = [];
  let said = '';
  for (let at = 0; ; at++) {
    const day = step.from(Math.floor(stretch.start), at);
    const instant = day + step.within;
    if (instant > stretch.end) return ticks;
    if (instant < stretch.start) continue;
    const of = step.of(day);
    ticks.push({ x: xOf(stretch, instant), label: step.label(day), of: of === said ? '' : of });
    said = of;
  }
}
