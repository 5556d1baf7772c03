import { claimsIn } from '../answering/claim.js';
import type { Archive, Holdings } from '../archive/port.js';
import type { Texts } from '../archive/texts.js';

/** The questions that passages alone answer, or none are needed for. */
type FromTexts = 'claims' | 'passages' | 'printing' | 'ranking' | 'holdings';

/** An archive that answers from passages at once, and everything else as soon as `rest` is there. */
export function openingArchive(texts: Texts, holdings: Holdings, rest: Promise<Archive>): Archive {
  const fromTexts: Pick<Archive, FromTexts> = {
    passages: async (question, limit) => texts.answering(question, limit),
    printing: async (words, limit) => texts.printing(words, limit),
    ranking: async (query, limit) => texts.ranking(query, limit),
    holdings: () => holdings,
    claims: async (message) => claimsIn(message),
  };
  return {
    ...fromTexts,
    quotations: async (...asked) => (await rest).quotations(...asked),
    undatedQuotations: async (...asked) => (await rest).undatedQuotations(...asked),
    comparisons: async (...asked) => (await rest).comparisons(...asked),
    wording: async (...asked) => (await rest).wording(...asked),
    events: async (...asked) => (await rest).events(...asked),
    people: async (...asked) => (await rest).people(...asked),
    speakerPrinted: async (...asked) => (await rest).speakerPrinted(...asked),
    similarPeople: async (...asked) => (await rest).similarPeople(...asked),
    outlets: async (...asked) => (await rest).outlets(...asked),
    suggestions: async (...asked) => (await rest).suggestions(...asked),
    quoted: async (...asked) => (await rest).quoted(...asked),
    profiles: async (...asked) => (await rest).profiles(...asked),
    profile: async (...asked) => (await rest).profile(...asked),
    sources: async (...asked) => (await rest).sources(...asked),
  };
}
