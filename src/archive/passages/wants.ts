/** What kind of thing a question wants to be told. */
export type Want =
  | 'person'
  | 'date'
  | 'number'
  | 'money'
  | 'duration'
  | 'length'
  | 'age'
  | 'percent'
  | 'place'
  | 'name'
  | 'reason';

const persons = `actor actress architect artist astronaut athlete author boss candidate captain CEO chairman chancellor
  chef chief coach commander composer dictator director doctor driver emperor founder general governor inventor judge
  king lawyer leader mayor minister monarch musician novelist owner painter person pilot player poet politician pope
  president prince princess producer professor queen scientist secretary senator singer skater spokesman spokeswoman
  suspect swimmer wife husband woman man winner writer`;
const places = `city country state province town village nation continent county region island location place area
  district neighborhood neighbourhood capital street airport port sea ocean river lake mountain planet`;
const names = `agency airline album alliance army association bank band board book brand channel church city club college
  company conference corporation court department film firm foundation game group hospital hotel house institute
  language law league magazine ministry movie museum network newspaper organisation organization paper party play
  program programme project religion school ship show song station studio team tournament treaty tribe union university
  war award prize`;

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
const asks = 'what|which|whose';
/** "what", "what two", "which other US": up to three words before the noun that says what is wanted. */
const askedNoun = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${asks})(?: (?:was|is|were|are) the)?(?: [\\p{L}\\p{N}'’-]{1,20}){0,2} ${oneOf(words)}\\b`,
    'iu',
  );

/** The first that fits says what is wanted. */
const rules: readonly (readonly [RegExp, Want])[] = [
  [/\bhow (?:old|young)\b|\b(?:what|which) ages?\b/i, 'age'],
  [
    /\bhow (?:long ago|soon)\b|\bwhen\b|\b(?:what|which) (?:\p{L}{1,12} )?(?:years?|dates?|days?|months?|century|decade|season|time)\b/iu,
    'date',
  ],
  [/\bhow long\b/i, 'duration'],
  [
    /\bhow (?:far|tall|high|deep|wide|big|large|close|near)\b|\b(?:what|which) (?:height|length|distance|depth|size)\b/i,
    'length',
  ],
  [
    /\bhow many\b|\bhow (?:often|fast|heavy|hot|cold)\b|\bwhat (?:is|was) the (?:number|population|rate)\b|\bwhat (?:number|rate|population|speed|temperature)\b/i,
    'number',
  ],
  [/\b(?:what|which) (?:percentage|percent|per cent|proportion|share|fraction)\b/i, 'percent'],
  [/\bhow much\b|\b(?:value|price|cost|costs|salary|sales|revenue|revenues|profit|budget|worth)\b/i, 'money'],
  [/\bwho\b|\bwhom\b|\bwho['’]?s\b|\bwhose\b/i, 'person'],
  [/\bwhere\b|\bwherever\b/i, 'place'],
  [
    /\bwhy\b|\bwhat (?:was|is|were|are)? ?(?:the )?(?:reasons?|cause|causes|caused)\b|\bhow come\b/i,
    'reason',
  ],
  [askedNoun(places), 'place'],
  [askedNoun(persons), 'person'],
  [askedNoun(names), 'name'],
  [
    /\b(?:what|which) (?:is|was|are|were) the (?:\p{L}{1,14} )?names?\b|\bwhat nationality\b|\bname (?:a|an|the|one)\b/iu,
    'name',
  ],
];

/** What a question wants; `null` where it does not say, or may want anything. */
export const wantOf = (question: string): Want | null =>
  rules.find(([pattern]) => pattern.test(question.slice(0, 400)))?.[1] ?? null;
