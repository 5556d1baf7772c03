import { whichOf } from '../choice.js';
import { looksAhead } from '../direction.js';
import { justMentioned } from '../mentioned.js';
import { pattern, source } from '../pattern.js';
import { periodAround, shift, unitNamed } from '../period.js';
import { fromMentioned, fromPublished, rule } from '../rule.js';
import { MONTH } from '../words.js';

const PART = source`
  (?:(?:early|late|later|earlier|sometime|so far|
  (?:the )?(?:end|beginning|start|middle|rest) of) )?`;
const WHICH = source`
  last|this|next|the (?:past|current|coming|last|next)|
  (?<=\b(?:its|the|their) )(?:current|latest)`;

/** "last week", "later this year", "the end of next month", "the past year", "the current quarter". */
export const relativeUnits = rule(
  pattern('gi')`
    \b${PART}(?<which>${WHICH})(?: fiscal)?
    [ ](?<unit>week|weekend|month|quarter|year|decade|century)\b(?!-(?:old|long)| of (?:${MONTH})\b)`,
  ({ which = '', unit }, setting) =>
    fromPublished(
      setting,
      (published) => shift(periodAround(published, unitNamed(unit)), AMOUNTS[whichOf(which) ?? 'this']),
      !/the (?:past|last)/i.test(which),
    ),
);

const AMOUNTS = { last: -1, this: 0, next: 1 } as const;

/** "the end of the year", "by year-end", "for the week": the one that the publication lies in. */
export const currentUnits = rule(
  pattern('gi')`
    \b(?:(?:the )?(?:end|rest|beginning|start|course|remainder) of the (?<partOf>year|month|week|decade)|
    (?<=\b(?:by|at|since|until|around|before|after) )(?:the )?(?<end>year)(?:['’]s |-| )end|
    (?<=\b(?:for|during|so far in|of|in) )the (?:full |whole |entire )?(?<whole>year|week)
    (?! (?:ended|ending|to|(?:1[5-9]|20)\d\d)\b))\b`,
  ({ partOf, end, whole }, setting) =>
    fromPublished(setting, (published) => periodAround(published, unitNamed(partOf ?? end ?? whole)), false),
);

/** "over the weekend": the last one, or the coming one where the clause looks ahead. */
export const weekends = rule(/(?<=\b(?:over|during|on|at) )the weekend\b/gi, (_groups, setting) =>
  fromPublished(
    setting,
    (published) => shift(periodAround(published, 'weekend'), looksAhead(setting.direction) ? 0 : -1),
    false,
  ),
);

/** How far back, in code units, lies the day that "later in the day" is a part of. */
const SAME_STORY = 200;

/** "later in the day", "earlier in the week": of what was just mentioned, else of the publication. */
export const withinUnits = rule(
  /\b(?:early|earlier|late|later) in the (?<unit>day|week|month|year)\b/gi,
  ({ unit }, setting) => {
    const anchor = justMentioned(setting, SAME_STORY);
    if (anchor) return fromMentioned(anchor, ({ first }) => periodAround(first, unitNamed(unit)));
    return fromPublished(setting, (published) => periodAround(published, unitNamed(unit)), false);
  },
);
