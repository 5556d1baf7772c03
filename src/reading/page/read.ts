import type { Reading } from '../source.js';
import { pageLines } from './line.js';
import { bestRun, scoreLines } from './score.js';

export function readPage(text: string): Reading {
  const lines = scoreLines(pageLines(text));
  const run = bestRun(lines);
  const body = lines
    .slice(run.start, run.end)
    .filter(({ kind }) => ['prose', 'remark', 'fragment'].includes(kind))
    .map(({ start, end }) => ({ start, end }));
  return { text, body };
}
