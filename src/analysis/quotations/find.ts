import type { Article, Person, Quotation, Span } from '../../model.js';
import { registerOf } from '../people/register.js';
import { findWords } from '../people/words.js';
import { type Attributed, attributeFrame } from './attribution.js';
import { continuingSpeaker } from './continuing.js';
import { directnessOf, isStatement } from './directness.js';
import { type Memory, newMemory, remember } from './memory.js';
import { type Scene, scenesOf } from './scene.js';
import { resolve } from './sources.js';
import type { Line } from './transcript.js';

/** Below this an attribution is a guess, and the speaker is left unclear. */
const SURE_ENOUGH = 0.46;

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
  const scenes = scenesOf(article, sentences);
  let before: readonly Attributed[] = [];
  for (const [place, scene] of scenes.entries()) {
    if (scene.line) quotations.push(transcribed(memory, scene.line));
    const attributed = attributeScene(memory, scenes, place, before);
    quotations.push(
      ...attributed
        .filter((found) => isStatement(article.text, found))
        .map((found) => quotationOf(article.text, found)),
    );
    before = attributed;
  }
  return quotations;
}

function attributeScene(
  memory: Memory,
  scenes: readonly Scene[],
  place: number,
  before: readonly Attributed[],
): Attributed[] {
  const scene = scenes[place];
  if (!scene) return [];
  const [previous, next] = [scenes[place - 1], scenes[place + 1]];
  const quotes = scene.frames.flatMap((frame) => {
    remember(memory, frame);
    return attributeFrame(memory, frame);
  });
  quotes.forEach((own, at) => {
    if (own.cued) return;
    const speaker = continuingSpeaker({ memory, scene, previous, next, quotes, at, before });
    quotes[at] = { ...own, speaker };
    if (speaker) memory.turns.push({ speaker, paragraph: own.frame.paragraph, frame: own.frame });
  });
  return quotes;
}

function quotationOf(text: string, found: Attributed): Quotation {
  const certainty = found.speaker?.certainty ?? 0;
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
