import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues } from '../../src/languages/catalogues.js';
import type { Language } from '../../src/languages/languages.js';

/** A message of a catalogue. */
export interface Message {
  /** Area and name. */
  readonly key: string;
  readonly text: string;
}

/** All messages that a catalogue has. */
export const messagesOf = (language: Language): Message[] =>
  Object.entries<object>(catalogues[language]).flatMap(([area, names]) =>
    Object.entries(names).map(([name, text]) => ({ key: `${area}.${name}`, text: String(text) })),
  );

/** The messages that a language has in common with English, with what they are there. */
export const translationsIn = (language: Language): (Message & { readonly english: string })[] => {
  const own = new Map(messagesOf(language).map(({ key, text }) => [key, text]));
  return messagesOf('en').flatMap(({ key, text: english }) => {
    const text = own.get(key);
    return text === undefined ? [] : [{ key, text, english }];
  });
};

/** A message as it is formatted. Throws where it is not in the syntax of ICU. */
export const messageOf = (text: string, language: Language): IntlMessageFormat =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true });

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a placeholder takes: a plural takes a number as well as `{count, number}` does. */
type Kind = 'text' | 'number' | 'choice';

/** A placeholder, and where it chooses between words, for which values. */
export interface Argument {
  readonly name: string;
  readonly kind: Kind;
  readonly options: readonly string[];
}

const literal = 0;
const kinds: Readonly<Record<number, Kind>> = { 1: 'text', 2: 'number', 5: 'choice', 6: 'number' };

/** The elements of a message, also those inside of its plurals and choices. */
function elementsIn(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => {
    const inside = 'options' in element ? Object.values(element.options) : [];
    return [element, ...inside.flatMap(({ value }) => elementsIn(value))];
  });
}

/** The placeholders of a message, wherever they stand in it. */
export function argumentsIn(text: string): Argument[] {
  return elementsIn(messageOf(text, 'en').getAst()).flatMap((element) => {
    const kind = kinds[element.type];
    if (kind === undefined || !('value' in element)) return [];
    const options = 'options' in element ? Object.keys(element.options) : [];
    return [{ name: String(element.value), kind, options }];
  });
}

/** Whether a message has no word of its own, but only marks around and between its placeholders. */
export const isOfMarksAlone = (text: string): boolean =>
  !elementsIn(messageOf(text, 'en').getAst()).some(
    (element) => element.type === literal && /\p{L}/u.test(element.value),
  );

/** Names and kinds of the placeholders, each once, in the order of the alphabet. */
export const signatureOf = (text: string): string[] => [
  ...new Set(
    argumentsIn(text)
      .map(({ name, kind }) => `${name}: ${kind}`)
      .sort(),
  ),
];

/** Values for all placeholders of a message: of numbers those that plurals tell apart, of choices each. */
export function samplesFor(text: string): Record<string, string | number>[] {
  const known = argumentsIn(text);
  const named = (wanted: string) => known.filter(({ name }) => name === wanted);
  const names = [...new Set(known.map(({ name }) => name))];
  const valuesOf = (name: string): readonly (string | number)[] => {
    const options = named(name).flatMap((argument) => argument.options);
    if (named(name).some(({ kind }) => kind === 'number')) return [0, 1, 2, 5, 2_000];
    return options.length > 0 ? [...new Set(options)] : ['Ada Moss'];
  };
  const most = Math.max(1, ...names.map((name) => valuesOf(name).length));
  return Array.from({ length: most }, (_, turn) =>
    Object.fromEntries(
      names.map((name) => {
        const values = valuesOf(name);
        return [name, values[turn % values.length] ?? ''];
      }),
    ),
  );
}
