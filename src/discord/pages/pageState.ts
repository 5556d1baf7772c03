import type { Language } from '../../languages/languages.js';
import { languageNow } from '../../languages/say.js';
import type { Asked } from '../../model.js';
import { readAsked, readChoice, readField, writeAsked } from './askedText.js';
import { type Carried, type Kind, readIds, writeIds } from './carrier.js';

/** A page that something leads to, from 0; `null`: the answer's own first page. */
export interface Turn extends Asked {
  readonly page: number | null;
}

/** Where a button or a choice leads, and which kind of thing it is. */
export interface Lead {
  readonly kind: Kind;
  readonly turn: Turn;
  /** Of the message in which it stands, where that can be changed in place. */
  readonly language: Language;
}

/** The places of a row of buttons; the one in the middle says which page is shown. */
export const places = ['first', 'previous', 'shown', 'next', 'last'] as const;
export type Place = (typeof places)[number];

/** The ids of a row of buttons that lead to these pages; or `null` where what was asked is too long for them. */
export function writePageIds(
  asked: Asked,
  pages: Readonly<Record<Place, number>>,
): Record<Place, string> | null {
  const wanted = places.map((place) => pages[place]);
  const ids = writeIds('page', writeAsked(asked), wanted, languageNow());
  if (ids === null) return null;
  const [first = '', previous = '', shown = '', next = '', last = ''] = ids;
  return { first, previous, shown, next, last };
}

/**
 * Where the pressed one of a message's ids leads, or `null` where it is not one that this version gives. `chosen` is what
 * was chosen in it, where it is a field.
 */
export function readLead(
  pressed: string,
  ids: readonly string[],
  chosen: readonly string[] = [],
): Lead | null {
  const carried = readIds(pressed, ids);
  const asked = carried && askedIn(carried, chosen);
  return asked && { kind: carried.kind, turn: { ...asked, page: carried.page }, language: carried.language };
}

function askedIn({ kind, count, slot, text }: Carried, chosen: readonly string[]): Asked | null {
  if (kind === 'field') return readField(text, chosen);
  // The menu itself has the first slot, and its choices have the others.
  return kind === 'choice' ? readChoice(text, slot - 1, count - 1) : readAsked(text);
}
