import type { Analysis, Finding, Header, Quotation } from '../../model.js';
import { cite, quoted } from '../cite.js';
import type { Persons } from '../persons.js';
import type { Stories } from '../stories/stories.js';
import { printedWordsOf } from '../terms.js';
import { sentenceAround, surroundings } from './around.js';
import { firstPlace } from './firstPlace.js';
import { statementsIn, surestOf } from './parts.js';
import { contentOf, type Telling } from './telling.js';

/**
 * The statements that an article tells: in marks, in marks inside somebody else's statement, and reported in
 * its own words. What a digest reports is our words and nobody's statement. Marks without a word in them are
 * none either.
 */
export function tellingsOf(analysis: Analysis, persons: Persons, stories: Stories): Telling[] {
  const { article, quotations, nested, reported } = analysis;
  const story = storyOf(article, stories);
  const tell = (
    parts: readonly [Quotation, ...Quotation[]],
    manner: Pick<Finding, 'toldBy' | 'indirect'>,
  ) => {
    const finding = { ...findingOf(analysis, parts, persons), ...manner };
    const words = printedWordsOf(contentOf(finding));
    return { finding, words, story, around: surroundings(analysis, parts) };
  };
  return [
    ...statementsIn(quotations).map((parts) => tell(parts, {})),
    ...statementsIn(nested).map((parts) => tell(parts, { toldBy: tellerOf(analysis, parts[0], persons) })),
    ...(article.digest ? [] : reported).map((one) => tell([one], { indirect: true })),
  ].filter(({ words }) => words.length > 0);
}

/** The key of an article's story; one that is no copy is a story of its own. */
export const storyOf = (article: Header, stories: Stories): string =>
  stories.keyOf(article, '') ?? `alone ${article.id}`;

function findingOf(
  analysis: Analysis,
  parts: readonly [Quotation, ...Quotation[]],
  persons: Persons,
): Finding {
  const { article } = analysis;
  const [first, ...others] = parts;
  const finding = quoted(article, { ...surestOf(parts), content: first.content }, persons);
  const doubtful = finding.speaker === null || finding.uncertain;
  const around = doubtful ? sentenceAround(analysis, parts) : undefined;
  const further = others.map(({ content }) => cite(article, content));
  return { ...finding, ...(further.length > 0 ? { further } : {}), ...(around ? { around } : {}) };
}

/** Whose quotation a nested one stands in, under the name that the whole corpus gives them. */
function tellerOf(
  { article, quotations }: Analysis,
  { content }: Quotation,
  persons: Persons,
): string | null {
  const teller = quotations[firstPlace(quotations, (outer) => outer.content.end >= content.end)];
  if (!teller || teller.content.start > content.start) return null;
  return teller.speaker ? persons.canonical(article, teller.speaker) : null;
}
