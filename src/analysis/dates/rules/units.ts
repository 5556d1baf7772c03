import { whichOf } from '../choice.js';
import { type Period, periodAround, shift, UNITS } from '../period.js';
import { fromPublished, rule } from '../rule.js';

const PART =
  '(?:(?:early|late|later|earlier|sometime|so far|the end of|the beginning of|the start of|the middle of|the rest of) )?';

/** "last week", "later this year", "early next month", "the past year", "the current quarter". */
export const relativeUnits = rule(
  new RegExp(
    `\\b${PART}(?<which>last|this|next|the (?:past|previous|current|coming|last|next)|(?<=\\b(?:its|the|their) )(?:current|latest))(?: fiscal)? (?<unit>week|weekend|month|quarter|year|decade|century)\\b(?!-(?:old|long))`,
    'gi',
  ),
  ({ which, unit = '' }, setting) =>
    fromPublished(setting, (published) => {
      const current = periodAround(published, UNITS.find((known) => known === unit.toLowerCase()) ?? 'year');
      return shift(current, AMOUNTS[whichOf(which) ?? 'this']);
    }),
);

const AMOUNTS = { last: -1, this: 0, next: 1 } as const;

/** "the end of the year", "by year-end", "over the weekend": the one that the publication lies in. */
export const currentUnits = rule(
  /\b(?:(?:the )?(?:end|rest|beginning|start|course|remainder) of the (?<end>year|month|week|decade)|(?<=\b(?:by|at|since|until|around|before|after) )(?:the )?(?<yearEnd>year(?:['’]s |-| )end)|(?<=\b(?:for|during|so far in|of|in) )the (?:full |whole |entire )?(?<whole>year|week)(?! (?:ended|ending|to)\b)|(?<=\b(?:over|during|on|at) )the (?<weekend>weekend))\b/gi,
  ({ end, yearEnd, whole, weekend }, setting) =>
    fromPublished(
      setting,
      (published): Period => {
        if (weekend) return shift(periodAround(published, 'weekend'), setting.direction === 'ahead' ? 0 : -1);
        const name = yearEnd ? 'year' : (end ?? whole ?? '').toLowerCase();
        return periodAround(published, UNITS.find((unit) => unit === name) ?? 'year');
      },
      false,
    ),
);
