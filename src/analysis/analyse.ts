import type { Analysis, Article } from '../model.js';
import { findDates } from './dates/find.js';
import { findPassages } from './passages.js';
import { findPeople } from './people/find.js';
import { findSpeech } from './quotations/find.js';
import { findSentences } from './sentences.js';

/** Finds sentences, people, quotations, dates and passages in an article. Pure, and never throws on any text. */
export function analyse(article: Article): Analysis {
  const sentences = findSentences(article);
  const people = findPeople(article);
  const speech = findSpeech(article, sentences, people);
  return {
    article,
    sentences,
    people,
    ...speech,
    passages: findPassages(article, sentences, speech.quotations),
    dates: findDates(article, sentences),
  };
}
