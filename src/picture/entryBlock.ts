import { excerptText } from '../telling/excerpt.js';
import { stripOf } from './axis.js';
import type { Dated, Entry } from './entries.js';
import type { Faces } from './faces.js';
import { type Column, lettering, standsInside, textAt, textBlock, wholeWidth } from './lettering.js';
import { look } from './look.js';
import type { Scale } from './scale.js';
import { type Block, type Mark, space, stack } from './shapes.js';

/** An entry: its dates, each that is clear beside the strip on which it is marked, and below them the words around what dates it. */
export function entryBlock(entry: Entry, lines: number, scale: Scale, faces: Faces) {
  const { dates } = entry;
  const dated = dates.flatMap((date, at) => [space(at === 0 ? 0 : between), dateBlock(date, scale, faces)]);
  const column = { width: wholeWidth, lines };
  const passage = textBlock(wordsInside(entry, column, faces), lettering.words, column, faces);
  return (top: number): Block => stack([...dated, passage, space(look.space)], top);
}

/** How many letters of a passage are tried, in order: a line has about fifty, or many more narrow ones. */
const tried = [160, 140, 120, 110, 100, 90, 80, 70, 60, 50, 40];

/** As many of an entry's words as find room, those that date it among them. */
function wordsInside({ words, dating }: Entry, column: Column, faces: Faces): string {
  const excerpts = tried.map((length) => excerptText(words, dating, length));
  return excerpts.find((text) => standsInside(text, lettering.words, column, faces)) ?? words;
}

/** The width in which a date and what is to be known of it stand. */
const besideStrip = { width: look.strip - look.margin - 16, lines: 3 } as const;
/** Between the dates of an entry. */
const between = 6;
/** Between a date and its note in one line. */
const apart = 12;

function dateBlock(dated: Dated, scale: Scale, faces: Faces): (top: number) => Block {
  const words = wordsOf(dated, faces);
  return (top) => {
    const { shapes, height } = words(top);
    if (!dated.period) return { shapes, height };
    const strip = [...stripOf(scale, top), ...marksOf(dated, scale, top)];
    return { shapes: [...shapes, ...strip], height: Math.max(height, look.stripHeight + 2) };
  };
}

/** A date and its note: in one line where they find room, else below each other. */
function wordsOf({ label, note }: Dated, faces: Faces): (top: number) => Block {
  const labelWidth = faces.semiBold.width(label, look.dateSize) + apart;
  const date = textBlock(label, lettering.date, besideStrip, faces);
  const below = textBlock(note, lettering.note, besideStrip, faces);
  if (labelWidth + faces.regular.width(note, look.noteSize) > besideStrip.width) {
    return (top) => stack([date, below], top);
  }
  return (top) => {
    const { shapes, height } = date(top);
    const beside = textAt(look.margin + labelWidth, top, note, lettering.note);
    return { shapes: note ? [...shapes, beside] : shapes, height };
  };
}

function marksOf({ period, status, certain }: Dated, scale: Scale, top: number): Mark[] {
  if (!period) return [];
  const { left, right } = scale.place(period);
  const isDay = period.first === period.last;
  const middle = (left + right) / 2;
  const half = isDay ? 0 : Math.max(right - left, look.leastBar) / 2;
  const y = top + look.stripHeight / 2;
  const kind = isDay ? 'point' : 'bar';
  return [{ kind, left: middle - half, right: middle + half, y, status, certain }];
}
