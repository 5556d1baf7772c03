import type { Reading } from '../source.js';
import { headlinesOf } from './headline.js';
import { pageLines } from './line.js';
import { articleLines } from './refine.js';
import { bestRun } from './run.js';
import { scoreLines } from './score.js';

export function readPage(text: string): Reading {
  const lines = scoreLines(pageLines(text));
  const run = bestRun(lines, headlinesOf(lines));
  const body = articleLines(lines.slice(run.start, run.end)).map(({ start, end }) => ({ start, end }));
  const headline = run.headline && lines[run.headline.place];
  return { text, title: headline?.text ?? null, body };
}
