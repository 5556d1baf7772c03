/** What a question wants to know; `passage` where it does not say. */
export type Asked = 'who' | 'when' | 'where' | 'how many' | 'why' | 'passage';

/** What may stand before the question word: what asks for an answer, and prepositions. */
const lead =
  '^(?:(?:so|and|but|or|well|hi|hey|hello|ok|please|tell|show|give|me|us|do|does|you|know|can|could|would|i|want|wonder|to|if|exactly|about|in|on|at|by|from|since|until|till|for|of|with|during|after|before|against)[,:]? ){0,8}';

const person =
  'people|person|man|woman|men|women|president|minister|leader|official|politician|senator|king|queen|general|author|actor|actress|singer|player|coach|scientist|spokesman|spokeswoman|spokesperson|candidate|judge|lawyer|chairman|director|ambassador|pope|emperor';
const time =
  'year|years|day|days|date|dates|month|months|time|week|weekday|decade|decades|century|season|hour|quarter|era|period|age';
const place =
  'city|cities|country|countries|town|state|states|place|places|village|province|region|county|district|capital|continent|location|venue|island|river|street|part of the world|nation|area';
const amount =
  'many|much|old|long|far|often|tall|high|deep|big|large|fast|heavy|wide|few|late|small|young|close|great|strong|hot|cold';
const measure =
  'number|amount|percentage|percent|share|proportion|age|distance|population|cost|price|size|height|weight|length|speed|value|temperature|fraction|score|budget|sum|total';

/** "In what city" and "which year": at any place of a question. */
const what = (things: string) => `(?:what|which) (?:\\p{L}{1,20} )?(?:${things})\\b`;

/** What tells what is wanted; the first that fits counts. Bare question words do at the beginning or the very end. */
const rules: readonly (readonly [RegExp, Asked])[] = [
  [/\bhow come\b/u, 'why'],
  [/\b(?:for )?(?:what|which) (?:reasons?|cause[sd]?)\b/u, 'why'],
  [/\bwhat (?:is|was|are|were) (?:the|his|her|its|their) (?:main )?(?:reasons?|causes?)\b/u, 'why'],
  [/\bhow long ago\b/u, 'when'],
  [new RegExp(`\\bhow (?:${amount})\\b`, 'u'), 'how many'],
  [new RegExp(`\\bwhat (?:is|was|are|were) (?:the|his|her|its|their) (?:${measure})\\b`, 'u'), 'how many'],
  [/\bwhat (?:is|was|are|were) the (?:exact )?(?:date|day|year|month)\b/u, 'when'],
  [/\bwhat (?:is|was|are|were) the (?:name of the )?(?:city|country|town|place)\b/u, 'where'],
  [new RegExp(`\\bwhat (?:is|was|are|were) the (?:name of the )?(?:${person})\\b`, 'u'), 'who'],
  [new RegExp(`\\b${what(measure)}`, 'u'), 'how many'],
  [new RegExp(`\\b${what(time)}`, 'u'), 'when'],
  [new RegExp(`\\b${what(place)}`, 'u'), 'where'],
  [new RegExp(`\\b${what(person)}`, 'u'), 'who'],
  [new RegExp(`${lead}(?:who|whom|whose|whos|who's)\\b`, 'u'), 'who'],
  [new RegExp(`${lead}(?:when|whens|when's)\\b`, 'u'), 'when'],
  [new RegExp(`${lead}(?:where|wheres|where's)\\b`, 'u'), 'where'],
  [new RegExp(`${lead}(?:why|whys|why's)\\b`, 'u'), 'why'],
  [/\b(?:who|by whom|to whom|whose)\?$/u, 'who'],
  [/\bwhen\?$/u, 'when'],
  [/\bwhere\?$/u, 'where'],
  [/\bwhy\?$/u, 'why'],
];

/** Only so much of a text is looked at: nobody asks for longer. */
const mostLookedAt = 500;

/** What a question in plain words wants to know. */
export function askedBy(text: string): Asked {
  const plain = text
    .slice(0, mostLookedAt)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}?',:]+/gu, ' ')
    .trim();
  return rules.find(([pattern]) => pattern.test(plain))?.[1] ?? 'passage';
}
