import type { Analysis, Article } from '../model.js';
import { findDates } from './dates/find.js';
import { findEvents } from './events/find.js';
import { findPassages } from './passages.js';
import { findPeople } from './people/find.js';
import { findSpeech } from './quotations/find.js';
import { findSentences } from './sentences.js';

/** Finds sentences, people, quotations, dates, events and passages in an article. Pure, and never throws on any text. */
export function analyse(article: Article): Analysis {
  const sentences = findSentences(article);
  const people = findPeople(article);
  const speech = findSpeech(article, sentences, people);
  const dates = findDates(article, sentences);
  return {
    article,
    sentences,
    people,
    ...speech,
    passages: findPassages(article, sentences, speech.quotations),
    dates,
    events: findEvents({ article, sentences, people, ...speech, dates }),
  };
}
