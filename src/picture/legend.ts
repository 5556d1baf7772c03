import { statuses } from '../datingWords.js';
import type { Dated } from './entries.js';
import type { Scale } from './scale.js';

interface LegendRule {
  readonly words: string;
  applies(dates: readonly Dated[], scale: Scale): boolean;
}

const drawn = (dates: readonly Dated[]) => dates.filter(({ period }) => period !== null);

/** What has to be said of how dates are drawn, where it occurs. */
const rules: readonly LegendRule[] = [
  {
    words: 'A bar: some or all of that time.',
    applies: (dates) => dates.some(({ period }) => period !== null && period.first !== period.last),
  },
  { words: 'Hollow: planned.', applies: (dates) => drawn(dates).some(({ status }) => status === 'planned') },
  {
    words: `Struck out: ${statuses.denied}.`,
    applies: (dates) => drawn(dates).some(({ status }) => status === 'denied'),
  },
  { words: 'Dotted: not certain.', applies: (dates) => drawn(dates).some(({ certain }) => !certain) },
  {
    words: 'At // time is left out; scales differ.',
    applies: (_, { stretches }) => stretches.length > 1,
  },
];

/** How the marks of these dates and their scale are to be read, in a few sentences; empty where they are all points. */
export function explainMarks(dates: readonly Dated[], scale: Scale): string {
  return rules
    .filter((rule) => rule.applies(dates, scale))
    .map(({ words }) => words)
    .join(' ');
}
