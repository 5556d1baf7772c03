/** What people say to a bot without asking anything, and what is said to that. */
const courtesies: readonly (readonly [said: RegExp, reply: string])[] = [
  [
    /^(?:many |so many )?(?:thanks?|thank you|thx|ty|cheers|danke|merci)(?: you)?(?:(?: so| very)? much| a lot| again)?(?:,? bot)?$/i,
    'You are welcome.',
  ],
  [
    /^(?:hi|hello|hey|hiya|hallo|good (?:morning|day|afternoon|evening))(?:,? (?:there|bot|all|everyone|again))?$/i,
    'Hello. Ask what somebody said, when something happened, or anything that the coverage may tell.',
  ],
  [/^(?:ok|okay|k|yes|no|yep|nope|sure|good bot|bad bot|wow|lol|haha)$/i, 'Very well.'],
  [
    /^(?:how are you|how is it going|how['’]?s it going|what['’]?s up|sup)$/i,
    'All is well. What would you like to know?',
  ],
  [/^(?:bye|goodbye|good ?night|see you(?: later)?)$/i, 'Until next time.'],
];

/** What is said to a greeting, thanks or the like; `null` where something may be asked. */
export function courtesyTo(words: string): string | null {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?!.…,]{1,10}$/, '');
  if (text.length > longest) return null;
  return courtesies.find(([said]) => said.test(text))?.[1] ?? null;
}

/** Longer words, in UTF-16 code units, say more. */
const longest = 40;
