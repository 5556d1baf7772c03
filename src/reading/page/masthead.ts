import { as, type Refiner } from './neighbours.js';
import type { Scored } from './score.js';

/** How many lines at the top of a page may be its masthead, and how far below its day its menu stands. */
const masthead = 6;
const reach = 2;

/** "Home | News | Sport" */
const menu = /\S\s{0,2}[|·•]\s{0,2}[^|·•]{1,40}[|·•]/u;

const isMenu = ({ kind, bulleted, text }: Scored): boolean =>
  kind === 'section' || bulleted || menu.test(text.slice(0, 300));

/**
 * The day that a page prints beside its name, above its menu, is the day on which it was rendered, whatever
 * article it shows: no dateline.
 */
export const withoutRenderedDay: Refiner = (lines) =>
  lines.map((line, place) =>
    place < masthead && line.kind === 'dateline' && lines.slice(place + 1, place + 1 + reach).some(isMenu)
      ? as(line, 'control')
      : line,
  );
