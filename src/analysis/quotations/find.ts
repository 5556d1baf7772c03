import type { Article, Person, Quotation, Span } from '../../model.js';
import { registerOf } from '../people/register.js';
import { findWords } from '../people/words.js';
import type { Attributed } from './attribution.js';
import { attributeScenes } from './attributions.js';
import { certaintyOf } from './certainty.js';
import { cluesOf } from './circumstances.js';
import { directnessOf, isStatement } from './directness.js';
import { type Memory, newMemory } from './memory.js';
import { scenesOf } from './scene.js';
import { resolve } from './sources.js';
import type { Line } from './transcript.js';

/**
 * Below this an attribution is a guess, and the speaker is left unclear. On the development data, predicted by
 * weights of other articles, 97 of 100 quotations get a speaker, and 95 of 100 of these the right one. Of the
 * attributions that are withheld about half are right.
 */
const SURE_ENOUGH = 0.6;

/** How sure the label of a transcript is. */
const TRANSCRIPT = 0.95;

/**
 * The quotations of an article's body, each with its speaker where that is clear, in order. Marks are paired
 * paragraph by paragraph; cues in the sentence around a quotation attribute it; quotations without a cue
 * continue what stands beside them. The idea of cue, source and content is that of Citron (BBC R&D).
 */
export function findQuotations(
  article: Article,
  sentences: readonly Span[],
  people: readonly Person[],
): Quotation[] {
  const memory = newMemory(article.text, registerOf(people));
  const quotations: Quotation[] = [];
  for (const { scene, attributed } of attributeScenes(memory, scenesOf(article, sentences))) {
    if (scene.line) quotations.push(transcribed(memory, scene.line));
    for (const found of attributed) {
      if (isStatement(article.text, found)) quotations.push(quotationOf(article.text, found));
    }
  }
  return quotations;
}

function quotationOf(text: string, found: Attributed): Quotation {
  const certainty = certaintyOf(cluesOf(text, found));
  return {
    content: found.quote.content,
    cue: found.cue,
    source: found.source,
    speaker: found.speaker && certainty >= SURE_ENOUGH ? found.speaker.name : null,
    directness: directnessOf(text, found),
    continues: false,
    certainty,
  };
}

function transcribed(memory: Memory, { label, content }: Line): Quotation {
  const words = findWords(memory.text, label);
  const speaker = resolve(memory, { from: 0, to: words.length, words });
  return {
    content,
    cue: null,
    source: label,
    speaker: speaker?.name ?? null,
    directness: 'direct',
    continues: false,
    certainty: speaker ? TRANSCRIPT : 0,
  };
}
