import { PLAIN_WORDS } from '../../analysis/people/not-people.js';
import { isPlace } from '../following/namesIn.js';
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
const anybody = new Set('people anyone anybody everyone everybody all others'.split(' '));

/** What is said, done or levied on something, in small letters before "on". */
const onMatters = new Set(
  `access advice agreement aid attack attacks ban bans based battle bet bid bill bills blame book books built bush
  cap caps case charge charges claim claims comment comments crackdown curb curbs cut cuts data deal deals debate
  decision decisions demand duty duties effect effects emphasis end fight fire fires focus going hearing hold impact
  influence information insight ins is law laws legislation lecture limit limits living meeting move news notes
  opinion order pressure progress quota raid raids reliance report reports research restriction restrictions ruling
  rule rules sanction sanctions sides spending stance statement statements stand study studies talk talks tariff
  tariffs tax taxes testimony thoughts update updates view views vote votes war wars work works`.split(/\s+/),
);

/** Whether words in small letters before "on" may be somebody's name. */
export const mayBeSpeaker = (words: string): boolean =>
  words.split(' ').every((word) => !onMatters.has(word) && !PLAIN_WORDS.has(word)) && !isPlace(words);

/** Whose words are asked for. */
export interface AskedSpeaker {
  /** Missing where anybody's are. */
  readonly person?: string;
  /** Present for a country and an office, which news seldom quotes as such: that nobody is called so says nothing. */
  readonly seldomQuoted?: true;
}

/** Whose words are asked for; `null` where it is nobody's. */
export function speakerIn(words: string): AskedSpeaker | null {
  const plain = words.trim().toLowerCase();
  if (anybody.has(plain)) return {};
  if (plain.split(/[^\p{L}]+/u).some((word) => things.has(word))) return null;
  const person = asName(words, 'any');
  if (person === null) return null;
  return isPlace(person) || /^the /i.test(person) ? { person, seldomQuoted: true } : { person };
}

/** A day or a month behind "on" is when somebody speaks, and not of what. */
export const isDay = (words: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow|(?:last|this|next) \w+|\d.*)$/i.test(
    words,
  );
