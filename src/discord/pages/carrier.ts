import { type Language, languages } from '../../languages/languages.js';
import { markOf } from '../../reference.js';
import { limits } from '../limits.js';

/**
 * What a text is carried for: one of a row of page buttons, a button that leads on from a finding, one that leads to
 * what is worth asking next, a menu of what an option may mean, and a field in which something is set.
 */
export type Kind = keyof typeof letters;

const letters = { page: 'p', finding: 'f', next: 'n', choice: 'c', field: 's' } as const;

/** A text and where in it whoever pressed has pressed. */
export interface Carried {
  readonly kind: Kind;
  /** Over how many ids the text is spread, and which of them was pressed, from 0. */
  readonly count: number;
  readonly slot: number;
  /** From 0; `null` where the id names none. */
  readonly page: number | null;
  /** In which the message stands. */
  readonly language: Language;
  readonly text: string;
}

/** Ids of English ones have none, nor had any before there were others. */
const signs: Readonly<Record<Language, string>> = { en: '', ja: 'J', ko: 'K', de: 'D', es: 'S' };

/** To be changed when what stands in an id changes its meaning: then ids of before are not read at all. */
const version = '2';

/** Version, kind, slot of how many, mark, page, language, and a part of the text. */
const shape = new RegExp(
  `^${version}([pfncs])([\\da-z])([\\da-z])([\\w-]{2})([\\da-z]{0,3})([JKDS]?):(\\S{0,100})$`,
);
const radix = 36;
const mostPages = 9_999;
const mostIds = radix - 1;

/**
 * Ids that carry a text together, at most 100 characters each, one for each of `pages`; or `null` where it is too long
 * for them. All come back with the message when one of them is pressed: many times as much as one could carry, and
 * nothing to be kept by the bot. The text must be of printable characters, such as `writeFields` gives.
 */
export function writeIds(
  kind: Kind,
  text: string,
  pages: readonly (number | null)[],
  language: Language = 'en',
): string[] | null {
  if (pages.length > mostIds || Math.max(...pages.map(Number)) > mostPages) return null;
  const mark = shortMark(text);
  let written = 0;
  const ids = pages.map((page, slot) => {
    const place = slot.toString(radix) + pages.length.toString(radix);
    const head = `${version}${letters[kind]}${place}${mark}${page?.toString(radix) ?? ''}${signs[language]}:`;
    const part = text.slice(written, written + limits.customId - head.length);
    written += part.length;
    return head + part;
  });
  return written < text.length ? null : ids;
}

/**
 * What the pressed one of a message's ids carries together with those that belong to it, whatever else the message
 * carries; or `null` where it is not such as `writeIds` gives: of another version, of another bot, not all there, or
 * changed on its way.
 */
export function readIds(pressed: string, ids: readonly string[]): Carried | null {
  const own = readId(pressed);
  if (own === null || !ids.includes(pressed)) return null;
  const parts = new Map<number, string>();
  for (const id of ids.map(readId)) {
    if (id !== null && goTogether(id, own)) parts.set(id.slot, id.part);
  }
  parts.set(own.slot, own.part);
  const text = Array.from({ length: own.count }, (_, slot) => parts.get(slot) ?? '').join('');
  if (shortMark(text) !== own.mark) return null;
  const { kind, count, slot, page, language } = own;
  return { kind, count, slot, page, language, text };
}

interface Id extends Omit<Carried, 'text'> {
  readonly mark: string;
  readonly part: string;
}

const goTogether = (one: Id, other: Id): boolean =>
  one.kind === other.kind && one.count === other.count && one.mark === other.mark;

function readId(id: string): Id | null {
  if (id.length > limits.customId) return null;
  const [, letter, slotDigit = '', countDigit = '', mark = '', pageDigits = '', sign, part = ''] =
    shape.exec(id) ?? [];
  const kind = kinds.find((each) => letters[each] === letter);
  const language = languages.find((each) => signs[each] === sign);
  if (kind === undefined || language === undefined) return null;
  const [slot, count] = [numberIn(slotDigit), numberIn(countDigit)];
  const page = pageDigits === '' ? null : numberIn(pageDigits);
  return slot < count && Number(page) <= mostPages ? { kind, slot, count, page, language, mark, part } : null;
}

const kinds: readonly Kind[] = ['page', 'finding', 'next', 'choice', 'field'];
const numberIn = (digits: string): number => Number.parseInt(digits, radix);

/** Ties the parts of a text together, and tells what is no part of it: by chance one in 4,096 passes. */
const shortMark = (text: string): string => markOf(text).slice(0, 2);
