/** What posts put around what they say, in order, each with what stands in its place. */
const chatter: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L} ?)[🗣💬📢]\u{FE0F}?\s{0,2}(?=["“„«])/gu, ': '],
  [/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}){1,20}/gu, ' '],
  // Tags behind the last sentence, or several behind its last word, name what it is about; others are words of it.
  [/(?<=[.!?…"”)\n])(?:\s{1,3}#[\p{L}\p{N}_]{1,60}){1,20}\s{0,20}$/u, ''],
  [
    /(?<!\b(?:about|and|at|by|for|from|in|of|on|or|the|to|with))(?:\s#[\p{L}\p{N}_]{1,60}){2,20}\s{0,20}$/iu,
    '',
  ],
  [/(?<=^|\s)#(?=\p{L})/gu, ''],
  [/^\s*(?:RT|via)\s{1,3}@\w{1,40}:?\s/i, ''],
  [/^\s*(?:@[\w.]{1,40}[\s,:]{1,3}){1,10}/, ''],
  // The parts of a thread are numbered so; 9/11 and 24/7 are words.
  [/^\s*(?:thread\s{0,3}\(?\d{1,2}\/\d{0,2}\)?[:.]?|\(\d{1,2}\/\d{0,2}\)|\d{1,2}\/(?:\d{1,2}[:.)])?)\s/i, ''],
  [
    /^\s*(?:breaking(?: news)?|just in|news|new article|update|hot take|psa|fyi|til|today i learned|imo|imho|tbh|ngl|lol|lmao|omg|wow|wait|ok|okay|so|hi all|hey all|morning all)\s{0,2}[:!,–—-]{1,3}\s/i,
    '',
  ],
  [/^\s*(?:BREAKING(?: NEWS)?|JUST IN|DEVELOPING|EXCLUSIVE)\s{1,3}(?=\S)/, ''],
  [/^\s*(?:lol|lmao|omg|wow|ngl|tbh)\s(?=\S)/i, ''],
  [
    /^\s*(?:(?:can|could) (?:some|any)(?:one|body) (?:please )?(?:explain|tell me)|does (?:some|any)(?:one|body) know|(?:i(?:['’]m| am| was) )?(?:just )?(?:wondering|curious)) (?=(?:why|how|when|what|who|where|whether|if)\b)/i,
    '',
  ],
];

/** A post without what it puts around what it says: tags, who is addressed, "BREAKING:", emoji. */
export function withoutChatter(text: string): string {
  return chatter.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text).trim();
}
