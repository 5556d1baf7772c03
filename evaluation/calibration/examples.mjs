import { readFileSync } from 'node:fs';
import { findPeople } from '../../dist/src/analysis/people/find.js';
import { registerOf } from '../../dist/src/analysis/people/register.js';
import { attributeScenes } from '../../dist/src/analysis/quotations/attributions.js';
import { cluesOf } from '../../dist/src/analysis/quotations/circumstances.js';
import { isStatement } from '../../dist/src/analysis/quotations/directness.js';
import { newMemory } from '../../dist/src/analysis/quotations/memory.js';
import { scenesOf } from '../../dist/src/analysis/quotations/scene.js';
import { findSentences } from '../../dist/src/analysis/sentences.js';
import { isSpeaker } from './names.mjs';

/** How much of two spans must be common, as a share of both together, to be the same quotation. */
const SAME_SPAN = 0.8;

/**
 * Quotations that are annotated and found, with what their attribution rests on and whether it is right.
 *
 * @param {string} file JSONL, an article a line: `{id, text, quotes: [{start, end, speaker, kind, …}]}`
 * @returns {{article: string, words: number, clues: string[], right: boolean}[]} without clues where nobody was
 *   found; then it is right where the annotation has nobody either
 */
export function examplesOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => examplesIn(JSON.parse(line)));
}

function examplesIn({ id, text, quotes }) {
  const found = attributionsIn(text);
  return quotes
    .filter(({ ignore }) => !ignore)
    .flatMap((annotated) => {
      const same = found.find(({ quote }) => overlap(quote.content, annotated) >= SAME_SPAN);
      if (!same) return [];
      const clues = cluesOf(text, same);
      const right = same.speaker ? isSpeaker(same.speaker.name, annotated) : isNobody(annotated);
      const words = text.slice(annotated.start, annotated.end).split(/\s+/).length;
      return right === undefined ? [] : [{ article: id, words, clues, right }];
    });
}

function isNobody({ speaker, kind }) {
  return !speaker || kind === 'none';
}

function attributionsIn(text) {
  const body = [{ start: 0, end: text.length }];
  const article = { text, body };
  const memory = newMemory(text, registerOf(findPeople(article)));
  const scenes = scenesOf(article, findSentences(article));
  return [...attributeScenes(memory, scenes)]
    .flatMap(({ attributed }) => attributed)
    .filter((attribution) => isStatement(text, attribution));
}

function overlap(a, b) {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
