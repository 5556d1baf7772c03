import { asName } from '../names.js';

/** What is said to say something, and is nobody: what stands in it has no quotation marks. */
const things = new Set(
  `report reports study studies law laws treaty sign signs forecast forecasts article articles paper papers survey
  surveys poll polls document documents statement statements letter letters text texts constitution bill act book
  books bible agreement agreements deal contract map data figures numbers statistics evidence research headline
  headlines news newspaper newspapers outlet outlets coverage website poem song film rule rules policy plan label
  message clock note test tests results indictment verdict ruling science history tradition proverb saying
  communique declaration resolution memo email`.split(/\s+/),
);

/** Whoever it be: whose words are wanted is not asked. */
const anybody = new Set('people anyone anybody everyone everybody they all others outlets papers'.split(' '));

/** Whose words are asked for: a person in `person`, which is missing where anybody's are; `null` where it is nobody's. */
export function speakerIn(words: string): { readonly person?: string } | null {
  const plain = words.trim().toLowerCase();
  if (plain !== 'they' && anybody.has(plain)) return {};
  if (plain.split(/[^\p{L}]+/u).some((word) => things.has(word))) return null;
  const person = asName(words, 'any');
  return person === null ? null : { person };
}

/** A day or a month behind "on" is when somebody speaks, and not of what. */
export const isDay = (words: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|(?:last|this|next) \w+|\d.*)$/i.test(
    words,
  );
