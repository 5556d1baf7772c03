import type { Pace } from '../progress/pace.js';
import { describeLeft } from '../progress/roundedLeft.js';
import { describeProgress } from '../progress.js';
import { accents } from './accents.js';
import { escapeLine } from './markdown.js';
import { containing, type MessageBody, textDisplays } from './message.js';

/** So many signs fit beside the words on a phone. */
const barWidth = 10;

/** How far something has come: in words, which are read out first, and below them as a bar. */
export function renderPace({ progress, share, left }: Pace): MessageBody {
  const full = Math.floor(barWidth * share);
  const bar = `${'▰'.repeat(full)}${'▱'.repeat(barWidth - full)} ${Math.floor(100 * share)} %`;
  const rest = left === null ? '' : `, ${describeLeft(left)}`;
  const words = escapeLine(`${describeProgress(progress)}…`);
  return containing(textDisplays([`${words}\n${bar}${rest}`]), accents.notice);
}
