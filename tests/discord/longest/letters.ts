/** A text of so many UTF-16 code units. */
export type Letters = (length: number) => string;

const of =
  (unit: string): Letters =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What texts may be made of; a cut may fall into the middle of each. */
export const letters = {
  words: of('Åsa Berg was mayor of Norvik. '),
  'one word': of('x'),
  'families in emoji': of('👩‍👩‍👧‍👦'),
  'flags and skins': of('🇳🇴👍🏽'),
  'combining marks': of('e\u0301\u0323\u0308'),
  'right to left': of('שלום לכולם. مرحبا '),
  'marks of direction': of('\u202eabc\u2066def '),
  Japanese: of('橋は来年に開通する。'),
  markup: of('*_~`|[a](http://b.example)<@300000000000000006> '),
  lines: of('\n> # a\n'),
} satisfies Readonly<Record<string, Letters>>;
