import { findPeople } from '../../../src/analysis/people/find.js';
import { findSpeech, type Speech } from '../../../src/analysis/quotations/find.js';
import { findSentences } from '../../../src/analysis/sentences.js';
import type { Quotation, Span } from '../../../src/model.js';
import { articleOf } from '../../articles.js';

/** What is said in a text, by the real parts. */
export function speechIn(text: string): Speech {
  const article = articleOf(text);
  const sentences = findSentences(article);
  return findSpeech(article, sentences, findPeople(article));
}

export function quotationsIn(text: string): readonly Quotation[] {
  return speechIn(text).quotations;
}

export function printed(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}

/** Each quotation with its speaker: `['Ida Holm', 'We won,']`. */
export function said(text: string): (string | null)[][] {
  return quotationsIn(text).map(({ speaker, content }) => [speaker, printed(text, content)]);
}
