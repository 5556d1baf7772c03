import { gatherPersons } from '../../../src/archive/persons.js';
import { gatherStatements } from '../../../src/archive/statements/store.js';
import { findStories } from '../../../src/archive/stories/find.js';
import type { Analysis, Article, Quotation } from '../../../src/model.js';
import { analysed } from '../../analysed.js';

/** Words as an article gives them to somebody, by hand. */
export interface Said extends Partial<Omit<Quotation, 'content'>> {
  readonly words: string;
}

/** What is said in an article, by hand; what is not given is what analysis finds. */
export interface ByHand {
  readonly quotations?: readonly Said[];
  readonly nested?: readonly Said[];
  readonly reported?: readonly Said[];
}

/** An article with what is said in it given by hand. */
export function handmade(text: string, header: Partial<Article>, said: ByHand): Analysis {
  const analysis = analysed(text, header);
  const quotation = ({ words, ...rest }: Said): Quotation => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in the text`);
    const content = { start, end: start + words.length };
    const found = { cue: null, source: null, speaker: null, directness: 'direct', certainty: 0.9 } as const;
    return { ...found, continues: false, ...rest, content };
  };
  return {
    ...analysis,
    ...(said.quotations ? { quotations: said.quotations.map(quotation) } : {}),
    nested: (said.nested ?? []).map(quotation),
    reported: (said.reported ?? []).map((one) => ({ ...quotation(one), directness: 'indirect' })),
  };
}

/** An article of an outlet that prints somebody's words. */
export const printing = (
  publisher: string,
  published: string | null,
  words: string,
  speaker: string | null = 'Mara Lindt',
  rest: Partial<Quotation> = {},
): Analysis =>
  handmade(
    `${publisher} spoke with people of the harbour.\n“${words}” was heard there.`,
    { id: `${publisher} ${published} ${words}`, publisher, published },
    { quotations: [{ words, speaker, ...rest }] },
  );

/** The statements of articles, as a corpus of them has it. */
export async function statementsOf(...analyses: Analysis[]) {
  const { kept, stories } = await findStories(analyses);
  return gatherStatements(kept, await gatherPersons(kept), stories);
}
