import { say } from '../languages/say.js';
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
  const bar = `${'▰'.repeat(full)}${'▱'.repeat(barWidth - full)}`;
  const percent = Math.floor(100 * share);
  const words = escapeLine(say('discord.progressGoesOn', { progress: describeProgress(progress) }));
  const below =
    left === null
      ? say('discord.progressBar', { bar, percent })
      : say('discord.progressBarWithTimeLeft', { bar, percent, timeLeft: describeLeft(left) });
  return containing(textDisplays([`${words}\n${below}`]), accents.notice);
}
