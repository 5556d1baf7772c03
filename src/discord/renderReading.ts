import { say } from '../languages/say.js';
import type { Answer, Finding } from '../model.js';
import { digestLine, sourceLine } from '../telling/lines.js';
import { linesOf } from '../telling/tell.js';
import { type FindingRoom, type RenderedFinding, renderLines, renderSource } from './renderFinding.js';

/** Where parts of one article stand, to be told once above them; '' where an answer is no reading. */
export function renderReadingSource({ reading, findings: [first] }: Answer): string {
  if (!reading || !first) return '';
  const { article } = first.citation;
  return renderSource(article.digest ? digestLine(article) : sourceLine(article));
}

/** A part of an article as Markdown, without its source. */
export function renderPart(part: Finding, room: FindingRoom, isMarked: boolean): RenderedFinding {
  const lines = linesOf(part).filter(({ kind }) => kind !== 'source');
  const { text, isCut } = renderLines(lines, room);
  return { text: `${markAbove(part, isMarked)}${text}`, isCut, left: 0, hasAllPrintings: true };
}

/** What stands above the part from which the reader came, and above others that have some of it; else ''. */
function markAbove({ answering }: Finding, isMarked: boolean): string {
  if (isMarked) return `-# ${say('discord.cameFromHere')}\n`;
  return answering ? `-# ${say('discord.andFromHere')}\n` : '';
}
