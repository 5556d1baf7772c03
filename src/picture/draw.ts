import type { Answer, Finding } from '../model.js';
import { describePicture } from './alt.js';
import { entriesOf } from './entries.js';
import { loadFaces } from './faces.js';
import { layOutSpoken } from './layOutSpoken.js';
import { rasterise } from './rasterise.js';
import { writeSvg } from './svg.js';

export interface Picture {
  readonly png: Uint8Array;
  /** What it shows, in at most 1,024 UTF-16 code units. */
  readonly alt: string;
}

/** Pixels a unit: a phone has about three to a CSS pixel, of which the picture fills 360. */
const zoom = 1.25;
const mostEntries = 24;

/**
 * Draws the findings of a timeline that stand on one page, 24 at most: a day is a point, a longer time a bar. `null`
 * where the answer is no timeline, none of its dates is clear, too many pictures wait to be drawn, or `signal` gives it
 * up. Rejects with an Error where it cannot be drawn. Its words are said here, before a thread draws it that has no
 * language.
 */
export async function drawTimeline(
  { heading, timeline }: Pick<Answer, 'heading' | 'timeline'>,
  page: readonly Finding[],
  signal?: AbortSignal,
): Promise<Picture | null> {
  if (!timeline) return null;
  const findings = page.slice(0, mostEntries);
  const layout = layOutSpoken(heading, findings, timeline.by, loadFaces());
  if (!layout) return null;
  const alt = describePicture(entriesOf(findings, timeline.by), timeline.by);
  const { width, height } = layout;
  const png = await rasterise({ svg: writeSvg(layout), width, height, zoom }, signal);
  return png && { png, alt };
}

/**
 * Makes ready what the first picture needs, half a second's work of another thread, so that it need not wait.
 * Rejects as the drawing would.
 */
export async function prepareDrawing(): Promise<void> {
  const layout = { width: 1, height: 1, shapes: [] };
  await rasterise({ ...layout, svg: writeSvg(layout), zoom: 4 });
}
