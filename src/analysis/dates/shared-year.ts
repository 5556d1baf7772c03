import { source } from './pattern.js';
import { ABBREVIATED_MONTH, MONTH } from './words.js';

const JOINT = source`(?:,| and| or| to| through| until|\s?[-–—])(?: (?:and|in|on|early|late|mid))?[ -]?`;
const ANY_MONTH = `(?:${MONTH}|${ABBREVIATED_MONTH})`;
const ITEM = source`(?:${ANY_MONTH}(?: \d{1,2})?|\d{1,2} ${ANY_MONTH}|spring|summer|fall|autumn|winter)`;

/**
 * What may follow a day, a month or a season that has its year in common with the last of a list, as in
 * "June 28 to July 4, 2015", "April or May 1940", "January to November last year". It takes up no text, and
 * names the groups `sharedYear` and `sharedRelative`.
 */
export const SHARED_YEAR = source`
  (?:(?=${JOINT}(?:${ITEM}${JOINT}){0,2}${ITEM},?[ ](?:of )?
  (?:(?<sharedYear>(?:1[5-9]|20)\d\d)\b(?![,.]\d|%)|(?<sharedRelative>last|this|next) year\b))|)`;
