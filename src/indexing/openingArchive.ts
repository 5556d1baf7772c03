import { setTimeout } from 'node:timers/promises';
import { claimsIn } from '../answering/claim.js';
import { createList } from '../archive/articles/list.js';
import { createMarked } from '../archive/articles/marked.js';
import type { Persons } from '../archive/persons.js';
import type { Archive, Holdings } from '../archive/port.js';
import { createReferences } from '../archive/referred/references.js';
import { createSurroundings } from '../archive/referred/surroundings.js';
import type { Stories } from '../archive/stories/stories.js';
import type { Texts } from '../archive/texts.js';
import { SaidError } from '../languages/saidError.js';
import type { Analysis } from '../model.js';

/** The questions that passages or articles alone answer, or none are needed for. */
type AtOnce = 'around' | 'article' | 'articles' | 'claims' | 'passages' | 'printing' | 'ranking' | 'holdings';

/** Milliseconds that a question waits for the rest: less than whoever asks is ready to wait for an answer. */
const usualPatience = 5_000;

/** What there is before the rest. */
interface Opened {
  readonly texts: Texts;
  readonly analyses: readonly Analysis[];
  readonly persons: Persons;
  readonly stories: Stories;
  readonly holdings: Holdings;
}

/**
 * An archive that answers from passages and articles at once, and everything else as soon as `rest` is there; a question that has
 * waited long for it is refused with a PlainError.
 */
export function openingArchive(
  { texts, analyses, persons, stories, holdings }: Opened,
  rest: Promise<Archive>,
  patience = usualPatience,
): Archive {
  const soon = async (): Promise<Archive> => {
    const ended = new AbortController();
    const late = setTimeout(patience, undefined, { signal: ended.signal }).then(() => {
      throw new SaidError('serving.notYet');
    });
    try {
      return await Promise.race([rest, late]);
    } finally {
      ended.abort();
    }
  };
  const references = createReferences(analyses);
  const atOnce: Pick<Archive, AtOnce> = {
    around: createSurroundings(references),
    article: createMarked({ references, persons, stories }),
    articles: createList(analyses),
    passages: async (question, limit) => texts.answering(question, limit),
    printing: async (words, limit) => texts.printing(words, limit),
    ranking: async (query, limit) => texts.ranking(query, limit),
    holdings: () => holdings,
    claims: async (message) => claimsIn(message),
  };
  return {
    ...atOnce,
    quotations: async (...asked) => (await soon()).quotations(...asked),
    undatedQuotations: async (...asked) => (await soon()).undatedQuotations(...asked),
    comparisons: async (...asked) => (await soon()).comparisons(...asked),
    wording: async (...asked) => (await soon()).wording(...asked),
    events: async (...asked) => (await soon()).events(...asked),
    people: async (...asked) => (await soon()).people(...asked),
    speakerPrinted: async (...asked) => (await soon()).speakerPrinted(...asked),
    similarPeople: async (...asked) => (await soon()).similarPeople(...asked),
    outlets: async (...asked) => (await soon()).outlets(...asked),
    suggestions: async (...asked) => (await soon()).suggestions(...asked),
    quoted: async (...asked) => (await soon()).quoted(...asked),
    profiles: async (...asked) => (await soon()).profiles(...asked),
    profile: async (...asked) => (await soon()).profile(...asked),
    printedElsewhere: async (...asked) => (await soon()).printedElsewhere(...asked),
    sources: async (...asked) => (await soon()).sources(...asked),
  };
}
