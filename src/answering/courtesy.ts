import { type MessageKey, say } from '../languages/say.js';

/** What people say to a bot without asking anything, and what is said to that. */
const courtesies: readonly (readonly [said: RegExp, reply: MessageKey])[] = [
  [
    /^(?:many |so many )?(?:thanks?|thank you|thx|ty|cheers|danke|merci)(?: you)?(?:(?: so| very)? much| a lot| again)?(?:,? bot)?$/i,
    'courtesy.welcome',
  ],
  [
    /^(?:hi|hello|hey|hiya|hallo|good (?:morning|day|afternoon|evening))(?:,? (?:there|bot|all|everyone|again))?$/i,
    'courtesy.hello',
  ],
  [/^(?:ok|okay|k|yes|no|yep|nope|sure|good bot|bad bot|wow|lol|haha)$/i, 'courtesy.veryWell'],
  [/^(?:how are you|how is it going|how['’]?s it going|what['’]?s up|sup)$/i, 'courtesy.allIsWell'],
  [/^(?:bye|goodbye|good ?night|see you(?: later)?)$/i, 'courtesy.goodbye'],
];

/** What is said to a greeting, thanks or the like; `null` where something may be asked. */
export function courtesyTo(words: string): string | null {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s?!.…,]{1,10}$/, '');
  if (text.length > longest) return null;
  const [, reply] = courtesies.find(([said]) => said.test(text)) ?? [];
  return reply === undefined ? null : say(reply);
}

/** Longer words, in UTF-16 code units, say more. */
const longest = 40;
