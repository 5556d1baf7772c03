import { readFileSync } from 'node:fs';
import type { Language } from '../languages/languages.js';
import { type Face, readFace } from './trueType.js';

/** The letters of the picture: plain, and heavier for dates. */
export interface Faces {
  readonly regular: Face;
  readonly semiBold: Face;
}

export type Weight = keyof Faces;

const fileNames: Readonly<Record<Weight, string>> = {
  regular: 'NotoSans-Regular.ttf',
  semiBold: 'NotoSans-SemiBold.ttf',
};

/** The bytes of the font of a weight. */
export const fontOf = (weight: Weight): Uint8Array =>
  readFileSync(new URL(`./fonts/${fileNames[weight]}`, import.meta.url));

let loaded: Faces | undefined;

/** The bundled fonts' measures, read when they are first asked for. */
export function loadFaces(): Faces {
  loaded ??= { regular: readFace(fontOf('regular')), semiBold: readFace(fontOf('semiBold')) };
  return loaded;
}

/** Whether the fonts have the letters of a language: those of its own name, "Deutsch", "日本語". */
export function canWrite(language: Language, faces: Faces): boolean {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
  return [...name].every((letter) => faces.regular.has(letter.codePointAt(0) ?? 0));
}
