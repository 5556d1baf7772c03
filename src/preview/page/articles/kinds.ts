import type { MarkKind } from './views.js';

/** What is marked in the text; `here` is what an address refers to. */
export type ShownKind = MarkKind | 'here';

/** A kind of mark that can be shown or not. */
interface KindShown {
  readonly kind: MarkKind;
  readonly name: string;
  readonly atFirst: boolean;
}

/** The legend, in its order. */
export const legend: readonly KindShown[] = [
  { kind: 'quotation', name: 'Quotations', atFirst: true },
  { kind: 'cue', name: 'Words that attribute them', atFirst: true },
  { kind: 'source', name: 'Speakers as printed', atFirst: true },
  { kind: 'person', name: 'People', atFirst: true },
  { kind: 'date', name: 'Dates', atFirst: true },
  { kind: 'event', name: 'Events', atFirst: false },
  { kind: 'passage', name: 'Passages', atFirst: false },
];

/** What a mark of a kind is called where it is told of. */
export const nameOfKind: Readonly<Record<ShownKind, string>> = {
  quotation: 'Quotation',
  cue: 'Attribution',
  source: 'Speaker as printed',
  person: 'Person',
  date: 'Date',
  event: 'Event',
  passage: 'Passage',
  own: 'Article',
  here: 'Found here',
};
