import type { MarkedArticle, MarkedQuotation, Span } from '../../model.js';
import { headerOf } from '../cite.js';
import type { Persons } from '../persons.js';
import type { Archive } from '../port.js';
import type { References } from '../referred/references.js';
import type { Stories } from '../stories/stories.js';
import { namedIn } from './named.js';
import { quotationsIn } from './quotations.js';
import { stretchAt, touches } from './stretch.js';

/** What articles are shown from. */
export interface ReadArticles {
  readonly references: Pick<References, 'analysisOf' | 'analysisAt'>;
  readonly persons: Persons;
  readonly stories: Stories;
}

/** Gives articles with what was found in them; of them only the one is read that is asked for. */
export function createMarked({ references, persons, stories }: ReadArticles): Archive['article'] {
  return async (name, at = 0): Promise<MarkedArticle | null> => {
    const analysis = references.analysisOf({ id: name }) ?? references.analysisAt(name);
    if (!analysis) return null;
    const { article, dates, events, passages } = analysis;
    const { text } = article;
    const stretch = stretchAt(text, at);
    const there = (one: Span) => touches(stretch, one);
    return {
      header: headerOf(article),
      length: text.length,
      stretch,
      body: article.body.filter(there),
      quotations: quotationsIn(analysis, persons).filter((one) => there(wholeOf(one))),
      people: namedIn(analysis, stretch, persons),
      dates: dates.filter(there),
      events: events.filter(there),
      passages: passages.filter(there),
      sameStory: stories.others(article),
    };
  };
}

/** From the first of a quotation, its cue and the mention of its speaker to the last. */
function wholeOf({ content, cue, source }: MarkedQuotation): Span {
  const all = [content, cue, source].flatMap((span) => span ?? []);
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}
