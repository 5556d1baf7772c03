import type { Analysis, Finding, Header, Span } from '../../model.js';
import { headerOf } from '../cite.js';
import { printedWordsOf } from '../terms.js';

/** Which articles carry one text, and what each of them prints of it. */
export interface Stories {
  /** One and the same for the same words in all articles of a story; `null` where an article is none's copy. */
  keyOf(article: Header, words: string): string | null;
  /** The other articles of an article's story, the original first. */
  others(article: Header): readonly Header[];
  /** The other articles of the story that print each sentence of a span, the original first, for a finding. */
  alsoIn(analysis: Analysis, span: Span): Pick<Finding, 'alsoIn'>;
  /** Whether an article that comes before in the story prints each sentence of a span. */
  isRepeat(analysis: Analysis, span: Span): boolean;
}

/** What to ask where no article is another's copy. */
export const noStories: Stories = {
  keyOf: () => null,
  others: () => [],
  alsoIn: () => ({}),
  isRepeat: () => false,
};

interface Story {
  readonly number: number;
  /** The articles, the original first. */
  readonly members: readonly Header[];
  /** The places of the members that print a sentence, in order, by its words. */
  printers(): ReadonlyMap<string, readonly number[]>;
}

/** Stories by their articles; in each story the original stands first. */
export function createStories(groups: readonly (readonly Analysis[])[]): Stories {
  const byArticle = new Map<string, { readonly story: Story; readonly place: number }>();
  for (const [number, group] of groups.entries()) {
    const members = group.map(({ article }) => headerOf(article));
    const story = { number, members, printers: once(() => printersOf(group)) };
    for (const [place, { id }] of members.entries()) byArticle.set(id, { story, place });
  }
  return {
    keyOf(article, words) {
      const found = byArticle.get(article.id);
      return found ? `${found.story.number} ${wordsKey(words)}` : null;
    },
    others(article) {
      const found = byArticle.get(article.id);
      return found ? found.story.members.filter((_, place) => place !== found.place) : [];
    },
    alsoIn(analysis, span) {
      const found = byArticle.get(analysis.article.id);
      if (!found) return {};
      const places = printersOfAll(found.story, analysis, span).filter((place) => place !== found.place);
      const others = places.flatMap((place) => found.story.members[place] ?? []);
      return others.length > 0 ? { alsoIn: others } : {};
    },
    isRepeat(analysis, span) {
      const found = byArticle.get(analysis.article.id);
      if (!found) return false;
      return printersOfAll(found.story, analysis, span).some((place) => place < found.place);
    },
  };
}

/** What is made when it is first asked for, and then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function printersOf(group: readonly Analysis[]): Map<string, number[]> {
  const printers = new Map<string, number[]>();
  for (const [place, { article, sentences }] of group.entries()) {
    const keys = new Set(sentences.map(({ start, end }) => wordsKey(article.text.slice(start, end))));
    for (const key of keys) {
      const places = printers.get(key);
      if (places) places.push(place);
      else printers.set(key, [place]);
    }
  }
  return printers;
}

/** The places of the members that print every sentence of a span, in order. */
function printersOfAll({ printers }: Story, { article, sentences }: Analysis, span: Span): readonly number[] {
  const [first, ...rest] = sentences
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ start, end }) => wordsKey(article.text.slice(start, end)))
    .filter((key) => key !== '')
    .map((key) => printers().get(key) ?? []);
  if (!first) return [];
  const others = rest.map((places) => new Set(places));
  return first.filter((place) => others.every((places) => places.has(place)));
}

/** Words as they are printed, but for case, accents and marks. */
export const wordsKey = (words: string): string => printedWordsOf(words).join(' ');
