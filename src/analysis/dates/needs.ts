/** What a block of text must have for the rules of a kind to find anything in it. */

export const UNIT = /day|week|month|quarter|year|decade|century/i;
export const MONTH_NAME = /Jan|Feb|March|Mar\.|Mar |Apr|May|June|July|Aug|Sep|Oct|Nov|Dec/;
export const WEEKDAY_NAME = /[a-z]day|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\./;
export const HABIT = /each|every|day/i;
export const NAME = /day|March|Spring|Winter|Summer|Fall|Autumn/;
export const AMOUNT = /[$£€#¥]/;
/** For a rule that asks for itself. */
export const ANYTHING = /(?:)/;
export const DIGITS = /\d\d/;
export const SEPTEMBER_11 = /9\/11|Sep/i;
export const HOLIDAY =
  /Day|Eve|Year|Easter|(?:Fri|Thurs|Wednes|Sun|Mon|Satur)day|Ju[nl]|Hallow|Thanks|Christ|Pent|King/;
