import { type MessageKey, say } from '../languages/say.js';
import type { Dated } from './entries.js';
import type { Scale } from './scale.js';

interface LegendRule {
  readonly says: MessageKey;
  applies(dates: readonly Dated[], scale: Scale): boolean;
}

const drawn = (dates: readonly Dated[]) => dates.filter(({ period }) => period !== null);

/** What has to be said of how dates are drawn, where it occurs. */
const rules: readonly LegendRule[] = [
  {
    says: 'picture.bar',
    applies: (dates) => dates.some(({ period }) => period !== null && period.first !== period.last),
  },
  { says: 'picture.hollow', applies: (dates) => drawn(dates).some(({ status }) => status === 'planned') },
  {
    says: 'picture.struckOut',
    applies: (dates) => drawn(dates).some(({ status }) => status === 'denied'),
  },
  { says: 'picture.dotted', applies: (dates) => drawn(dates).some(({ certain }) => !certain) },
  {
    says: 'picture.leftOut',
    applies: (_, { stretches }) => stretches.length > 1,
  },
];

/** How the marks of these dates and their scale are to be read, in a few sentences; empty where they are all points. */
export function explainMarks(dates: readonly Dated[], scale: Scale): string {
  return rules
    .filter((rule) => rule.applies(dates, scale))
    .map(({ says }) => say(says))
    .join(' ');
}
