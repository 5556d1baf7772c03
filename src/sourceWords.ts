import { describeDate, saidDate } from './dateWords.js';
import { inARow, listed } from './languages/figures.js';
import { say } from './languages/say.js';
import type { Finding, Header } from './model.js';

/**
 * When an article was published: "published 8 February 2025", or that it does not say and what bounds it, as
 * inferred: "date of publication not known, not after 15 February 2025, when the page was saved".
 */
export function describePublication(header: Header): string {
  if (header.published !== null) return say('source.published', saidDate(header.published));
  const bound = describeBound(header);
  return inARow([say('source.notDated'), ...(bound === undefined ? [] : [bound])]);
}

/**
 * By when an article was out, where something bounds it. Where that is another article, only the words were out
 * by then: this outlet may have printed them later.
 */
export function describeBound({ notAfter }: Header): string | undefined {
  if (!notAfter) return undefined;
  const { source } = notAfter;
  const day = describeDate(notAfter.day);
  if (!source) return say('source.savedBy', { day });
  const where = inOneLine(source.publisher ?? '') || describeHeadline(source);
  return say('source.outBy', { day, where });
}

/** Which of some articles do not give their date of publication, each once; nothing where all do. */
export function describeUndated(articles: readonly Header[]): string | undefined {
  const unknown = new Map(
    articles.filter(({ published }) => published === null).map((article) => [article.id, article]),
  );
  if (unknown.size === 0) return undefined;
  return say('source.notDatedOf', { articles: listed([...unknown.values()].map(nameWithBound)) });
}

function nameWithBound(header: Header): string {
  const { id, title } = header;
  const article = title ? say('source.headline', { headline: title }) : id;
  const bound = describeBound(header);
  return bound ? say('source.bounded', { article, bound }) : article;
}

/** White space is one space: what is printed as one line of a citation may not look like two. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What an article is called: its headline, or its id where it has none. */
export function describeHeadline(header: Pick<Header, 'id' | 'title'>): string {
  return inOneLine(header.title ?? '') || inOneLine(header.id);
}

/** Whose an article is, with the agency that it comes from: "The Ferry (Reuters)", "from Reuters". */
export function describeOutlet(header: Header): string | undefined {
  const outlet = inOneLine(header.publisher ?? '');
  const agency = agencyBehind(header);
  if (!agency) return outlet || undefined;
  return outlet ? `${outlet} (${agency})` : say('source.fromAgency', { agency });
}

/** The agency that an article comes from, where that is not its outlet. */
function agencyBehind({ publisher, agency }: Header): string | undefined {
  const name = inOneLine(agency ?? '');
  return name && name !== inOneLine(publisher ?? '') ? name : undefined;
}

/**
 * Where a citation comes from: publisher, headline and date on one line, without what is not known; in few words
 * where several stand below one another.
 */
export function describeSource(header: Header, brief = false): string {
  const day = brief ? describeDay(header) : describePublication(header);
  const parts = [describeOutlet(header), describeHeadline(header), day];
  return parts.filter(Boolean).join(' · ');
}

/** When an article was published, in few words: "published 8 February 2025", "undated". */
export function describeDay({ published }: Header): string {
  return published === null ? say('source.undated') : say('source.published', saidDate(published));
}

/** How many other articles of a story are named. */
const mostNamed = 4;

/** The other articles that print a finding's words, or its story: "also in: The Ferry (8 February 2025), Tide". */
export function describeCopies({
  alsoIn = [],
  sameStory = [],
}: Pick<Finding, 'alsoIn' | 'sameStory'>): string | undefined {
  if (alsoIn.length > 0) return say('source.alsoIn', namesOf(alsoIn));
  return sameStory.length > 0 ? say('source.sameStory', namesOf(sameStory)) : undefined;
}

const namesOf = (headers: readonly Header[]) => ({
  names: inARow(headers.slice(0, mostNamed).map(nameWithDate)),
  more: Math.max(0, headers.length - mostNamed),
});

function nameWithDate(header: Header): string {
  const name = inOneLine(header.publisher ?? '') || describeHeadline(header);
  const date = header.published === null ? undefined : describeDate(header.published);
  const details = [agencyBehind(header), date].filter((detail) => detail !== undefined);
  return details.length === 0 ? name : `${name} (${inARow(details)})`;
}
