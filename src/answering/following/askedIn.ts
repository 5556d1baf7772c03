/** How the heading of an answer tells what was asked. The first that fits counts. */
const headings: readonly (readonly [pattern: RegExp, asked: (words: string) => string])[] = [
  [/^What the coverage says on “(.{1,400})”$/u, (question) => question],
  [/^((?:Quotations|Timeline) .{1,400})$/u, flat],
  [
    /^(?:No quotation|The coverage has no (?:quotation|dated event)) (.{1,400})$/u,
    (words) => `Quotations ${flat(words)}`,
  ],
  [/“(.{1,400})” \(word for word\): /u, asVerdict],
  [/(?:is quoted with|gives|said|Nobody is quoted with|quotes nobody with) “(.{1,400})”/u, asVerdict],
];

/**
 * The question that an answer was given to, as its heading tells it, which stays where it was sent when the bot
 * remembers nothing; `null` where the heading does not tell. Of a long question it is the beginning.
 */
export function askedIn(heading: string): string | null {
  const line = heading.replace(/\s+/g, ' ').trim();
  for (const [pattern, asked] of headings) {
    const words = pattern.exec(line)?.[1];
    if (words !== undefined) return asked(words.replace(/ …$/, ''));
  }
  return null;
}

/** "of Ishiba on “the ferry”" without the marks that we set, and the stop behind it. */
function flat(words: string): string {
  return words.replace(/ …(?=”)/g, '').replace(/[“”]|\.$/g, '');
}

function asVerdict(words: string): string {
  return `Who said “${words}”`;
}
