const capital = "\\p{Lu}[\\p{L}’'-]{0,30}";
const where = '(?:[Ii]n|[Aa]t|[Nn]ear|to|from|off|[Oo]utside|of) (?:the )?';
/** Words with a capital, one behind the other, that say nothing of where it was. */
const fullName = new RegExp(
  `(?<![\\p{L}’'-]|\\b${where})${capital}(?: (?:${capital}|\\d{1,4}\\b)){1,4}`,
  'gu',
);

/** The names of two words or more in a text, but for those of places: each two words that follow each other, in small letters. */
export function fullNamesIn(text: string): string[] {
  return [...text.matchAll(fullName)].flatMap(([name]) => {
    const words = name.toLowerCase().split(' ');
    return words.slice(1).map((word, place) => `${words[place]} ${word}`);
  });
}
