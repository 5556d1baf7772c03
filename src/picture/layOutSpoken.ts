import { languageNow, speaking } from '../languages/say.js';
import type { Finding } from '../model.js';
import { type By, entriesOf } from './entries.js';
import { canWrite, type Faces } from './faces.js';
import { type Layout, layOut } from './layout.js';

/**
 * Lays out findings in the language that is spoken now. Where the fonts have no letters for that, the picture's words are
 * English, and it has no heading, which was made in that language and stands above the picture, too.
 */
export function layOutSpoken(
  heading: string,
  findings: readonly Finding[],
  by: By,
  faces: Faces,
): Layout | null {
  if (canWrite(languageNow(), faces)) return layOut(heading, entriesOf(findings, by), faces);
  return speaking('en', () => layOut('', entriesOf(findings, by), faces));
}
