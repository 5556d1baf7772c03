import type { Unit } from '../../languages/calendar.js';
import { type Language, languages } from '../../languages/languages.js';
import { formOf, hole, type SaidForm, sameIn } from '../../languages/saidForm.js';
import { type MessageKey, type Placeholders, say, speaking } from '../../languages/say.js';

/** How the heading of an answer is said, and as which question what stands in its holes is asked. */
export interface HeadingForm {
  readonly language: Language;
  readonly form: SaidForm;
  /** How precise the date in it is, where only one of that kind is told so. */
  readonly unit: Unit | null;
  /** In English, as all questions are understood; `found` are names, words without marks, and dates as English has them. */
  asked(found: Found): string;
}

type Found = Readonly<Record<string, string>>;

/** What was sought, as `soughtWords` tells it to messages. */
const given = ['yes', 'no'];
const sought = {
  hasPerson: given,
  hasTopic: given,
  hasOutlet: given,
  days: ['day', 'month', 'year', 'since', 'until', 'both', 'any'],
};

interface Heading {
  readonly keys: readonly MessageKey[];
  /** What the messages choose by, and all values of it. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  asked(found: Found, chosen: Placeholders): string;
}

/** The headings that tell what was asked; and what buttons say that ask it. */
const headings: readonly Heading[] = [
  { keys: ['ask.heading'], choices: {}, asked: ({ questionInMarks = '' }) => questionInMarks },
  { keys: ['ask.label'], choices: {}, asked: ({ topicInMarks = '' }) => topicInMarks },
  {
    keys: ['quote.heading', 'quote.onlyReported', 'quote.besideTopic', 'quote.none'],
    choices: sought,
    asked: (found, chosen) => say('quote.heading', { ...withoutMarks(found), ...chosen }),
  },
  {
    keys: ['timeline.heading', 'timeline.none'],
    choices: { ...sought, order: ['event', 'publication'] },
    asked: (found, chosen) => say('timeline.heading', { ...withoutMarks(found), ...chosen, order: 'event' }),
  },
  {
    keys: [
      'whoSaid.quotesNobody',
      'whoSaid.printedAsNobodys',
      'whoSaid.wordForWord',
      'whoSaid.confirmed',
      'whoSaid.speakerUnclear',
      'whoSaid.asTold',
      'whoSaid.contradicted',
      'whoSaid.notCertain',
      'whoSaid.unclear',
      'whoSaid.opposite',
      'whoSaid.anotherNumber',
      'whoSaid.inOutletsWords',
      'whoSaid.nearestBy',
      'whoSaid.nearestByOther',
      'whoSaid.nearest',
      'whoSaid.label',
    ],
    choices: {},
    asked: ({ wordsInMarks = '' }) => `Who said “${wordsInMarks}”`,
  },
];

/** Words that stand for a topic, and not for somebody's: marks in them would make a quotation of them. */
const withoutMarks = (found: Found): Found =>
  Object.fromEntries(Object.entries(found).map(([name, words]) => [name, words.replace(/[“”]/g, '')]));

/** The placeholders of all these messages. */
const plain = ['person', 'outlet', 'since', 'until', 'claimant', 'speaker', 'speakers'];
const inMarks = ['questionInMarks', 'topicInMarks', 'wordsInMarks'];

let made: readonly HeadingForm[] | undefined;

/** The forms of the headings that tell what was asked, in all languages, the surest first. */
export function headingForms(): readonly HeadingForm[] {
  made ??= languages
    .flatMap((language) => speaking(language, () => headings.flatMap((one) => formsOf(one, language))))
    .sort((one, other) => sameIn(other.form) - sameIn(one.form));
  return made;
}

/** Whether a date stands in a hole. */
export const isDate = (name: string): boolean => name === 'since' || name === 'until';

function formsOf({ keys, choices, asked }: Heading, language: Language): HeadingForm[] {
  const holes = Object.fromEntries([
    ...plain.map((name) => [name, hole(name)]),
    ...inMarks.map((name) => [name, say('answer.inMarks', { words: hole(name) })]),
  ]);
  return combined(choices).flatMap((chosen) =>
    keys
      .map((key) => formOf(say(key, { ...holes, ...chosen })))
      .filter((form) => form.holes.length > 0)
      .map((form) => ({ language, form, unit: unitIn(chosen), asked: (found) => asked(found, chosen) })),
  );
}

const unitIn = ({ days = '' }: Readonly<Record<string, string>>): Unit | null =>
  days === 'day' || days === 'month' || days === 'year' ? days : null;

/** All ways to choose a value of each. */
const combined = (choices: Heading['choices']): Record<string, string>[] =>
  Object.entries(choices).reduce<Record<string, string>[]>(
    (before, [name, values]) => before.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
