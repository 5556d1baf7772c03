import type { Analysis, Article, Person, Quotation, Span } from '../../model.js';
import { registerOf } from '../people/register.js';
import type { Attributed } from './attribution.js';
import { attributeScenes } from './attributions.js';
import { isStatement } from './directness.js';
import { type Memory, newMemory } from './memory.js';
import { nestedIn } from './nested.js';
import { labelled, quotationOf, transcribed } from './quotation-of.js';
import { type Scene, scenesOf } from './scene.js';
import { givenOn, goesOn } from './statement-parts.js';
import type { Line } from './transcript.js';

/** What an article prints as somebody's words. Every list is in the order of the text. */
export type Speech = Pick<Analysis, 'quotations' | 'nested' | 'reported'>;

type Found = Record<keyof Speech, Quotation[]>;

/**
 * What somebody says in an article's body, with its speaker where that is clear. Marks are paired paragraph by
 * paragraph; cues in the sentence around a quotation attribute it; quotations without a cue continue what
 * stands beside them. The idea of cue, source and content is that of Citron (BBC R&D).
 */
export function findSpeech(article: Article, sentences: readonly Span[], people: readonly Person[]): Speech {
  const memory = newMemory(article.text, registerOf(people));
  const found: Found = { quotations: [], nested: [], reported: [] };
  let last: Attributed | undefined;
  for (const { scene, attributed, reported } of attributeScenes(memory, scenesOf(article, sentences))) {
    if (scene.line) addLine(memory, found, scene, scene.line);
    for (const quote of attributed) last = addQuotation(memory, found, scene, last, quote);
    for (const each of reported) found.reported.push(each);
  }
  return found;
}

/** Adds a quotation, if it is one, and what it quotes. Gives back the last one, with which the next may go on. */
function addQuotation(
  memory: Memory,
  { quotations, nested }: Found,
  { inner }: Scene,
  last: Attributed | undefined,
  quote: Attributed,
): Attributed | undefined {
  const earlier = last && goesOn(memory.text, last, quote) ? last : undefined;
  if (!earlier && !isStatement(memory.text, quote)) return last;
  const given = earlier ? givenOn(earlier, quote) : quote;
  const quotation = quotationOf(memory.text, given);
  const part = { directness: quotations.at(-1)?.directness ?? quotation.directness, continues: true };
  quotations.push(earlier ? { ...quotation, ...part } : quotation);
  for (const each of nestedIn(memory, inner.get(quote.quote) ?? [], given.speaker)) nested.push(each);
  return given;
}

/** A line of a transcript, and what it quotes. */
function addLine(memory: Memory, found: Found, { inner }: Scene, line: Line): void {
  const speaker = labelled(memory, line);
  found.quotations.push(transcribed(line, speaker));
  found.nested.push(...nestedIn(memory, inner.get(line) ?? [], speaker));
}
