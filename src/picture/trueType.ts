/** What has to be known of a font to place its letters. */
export interface Face {
  /** Whether it has a letter of its own for a code point. */
  has(codePoint: number): boolean;
  /** How wide a text stands, in the unit of `size`; kerning, which draws letters nearer, is not counted. */
  width(text: string, size: number): number;
}

interface Glyphs {
  /** The number of a code point's glyph; 0 where it has none. */
  of(codePoint: number): number;
}

/**
 * Reads which code points a TrueType font has and how wide they are, after the OpenType specification: tables
 * `head`, `hhea`, `hmtx`, and of `cmap` the subtable of format 4, which holds the basic plane. Throws where one is
 * missing.
 */
export function readFace(font: Uint8Array): Face {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const glyphs = remembered(readGlyphs(view));
  const advanceOf = readAdvances(view);
  const em = view.getUint16(tableAt(view, 'head') + 18);
  return {
    has: (codePoint) => glyphs.of(codePoint) !== 0,
    width(text, size) {
      let units = 0;
      for (const letter of text) units += advanceOf(glyphs.of(letter.codePointAt(0) ?? 0));
      return (units * size) / em;
    },
  };
}

/** The same, each code point looked up in the font's segments but once; the basic plane bounds how many those are. */
function remembered({ of }: Glyphs): Glyphs {
  const known = new Map<number, number>();
  return {
    of(codePoint) {
      if (codePoint > 0xffff) return 0;
      const glyph = known.get(codePoint) ?? of(codePoint);
      known.set(codePoint, glyph);
      return glyph;
    },
  };
}

function tableAt(view: DataView, name: string): number {
  const tables = view.getUint16(4);
  for (let entry = 12; entry < 12 + tables * 16; entry += 16) {
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at))).join('');
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table “${name}”.`);
}

function readAdvances(view: DataView): (glyph: number) => number {
  const count = view.getUint16(tableAt(view, 'hhea') + 34);
  const metrics = tableAt(view, 'hmtx');
  // Glyphs behind the last metric are as wide as it says.
  return (glyph) => view.getUint16(metrics + Math.min(glyph, count - 1) * 4);
}

function readGlyphs(view: DataView): Glyphs {
  const table = subtableOfBasicPlane(view);
  const segments = view.getUint16(table + 6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6];
  const read = (array: number | undefined, segment: number) =>
    view.getUint16(table + (array ?? 0) + segment * 2);
  return {
    of(codePoint) {
      for (let segment = 0; segment < segments; segment++) {
        if (codePoint > read(ends, segment)) continue;
        const start = read(starts, segment);
        if (codePoint < start) return 0;
        const [delta, offset] = [read(deltas, segment), read(offsets, segment)];
        if (offset === 0) return (codePoint + delta) & 0xffff;
        const at = table + (offsets ?? 0) + segment * 2 + offset + (codePoint - start) * 2;
        const glyph = view.getUint16(at);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    },
  };
}

function subtableOfBasicPlane(view: DataView): number {
  const cmap = tableAt(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  for (let record = cmap + 4; record < cmap + 4 + count * 8; record += 8) {
    const subtable = cmap + view.getUint32(record + 4);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('The font has no “cmap” subtable of format 4.');
}
