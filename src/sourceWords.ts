import { describeDate } from './dateWords.js';
import type { Finding, Header } from './model.js';

/**
 * When an article was published: "published 8 February 2025", or that it does not say and what bounds it, as
 * inferred: "date of publication not known, not after 15 February 2025, when the page was saved".
 */
export function describePublication(header: Header): string {
  if (header.published !== null) return `published ${describeDate(header.published)}`;
  return ['date of publication not known', describeBound(header)].filter(Boolean).join(', ');
}

/**
 * By when an article was out, where something bounds it. Where that is another article, only the words were out
 * by then: this outlet may have printed them later.
 */
export function describeBound({ notAfter }: Header): string | undefined {
  if (!notAfter) return undefined;
  const { day, source } = notAfter;
  if (!source) return `not after ${describeDate(day)}, when the page was saved`;
  const where = inOneLine(source.publisher ?? '') || describeHeadline(source);
  return `its words were out by ${describeDate(day)}, inferred from the same story in ${where}`;
}

const list = new Intl.ListFormat('en');

/** Which of some articles do not give their date of publication, each once; nothing where all do. */
export function describeUndated(articles: readonly Header[]): string | undefined {
  const unknown = new Map(
    articles.filter(({ published }) => published === null).map((article) => [article.id, article]),
  );
  if (unknown.size === 0) return undefined;
  return `The date of publication is not known of ${list.format([...unknown.values()].map(nameWithBound))}.`;
}

function nameWithBound(header: Header): string {
  const { id, title } = header;
  const name = title ? `“${title}”` : id;
  const bound = describeBound(header);
  return bound ? `${name} (${bound})` : name;
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
  return outlet ? `${outlet} (${agency})` : `from ${agency}`;
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
  return published === null ? 'undated' : `published ${describeDate(published)}`;
}

/** How many other articles of a story are named. */
const mostNamed = 4;

/** The other articles that print a finding's words, or its story: "also in: The Ferry (8 February 2025), Tide". */
export function describeCopies({
  alsoIn = [],
  sameStory = [],
}: Pick<Finding, 'alsoIn' | 'sameStory'>): string | undefined {
  if (alsoIn.length > 0) return `also in: ${nameAll(alsoIn)}`;
  return sameStory.length > 0 ? `same story as: ${nameAll(sameStory)}` : undefined;
}

function nameAll(headers: readonly Header[]): string {
  const named = headers.slice(0, mostNamed).map(nameWithDate).join(', ');
  return headers.length > mostNamed ? `${named} and ${headers.length - mostNamed} more` : named;
}

function nameWithDate(header: Header): string {
  const name = inOneLine(header.publisher ?? '') || describeHeadline(header);
  const date = header.published === null ? undefined : describeDate(header.published);
  const details = [agencyBehind(header), date].filter(Boolean).join(', ');
  return details === '' ? name : `${name} (${details})`;
}
