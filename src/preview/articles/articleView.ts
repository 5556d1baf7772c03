import { figure } from '../../languages/figures.js';
import type { MarkedArticle } from '../../model.js';
import { articleKey } from '../../reference.js';
import { describeCopies, describeDate, describeHeadline, describePublication } from '../../wording.js';
import type { ArticleView } from '../page/articles/views.js';
import { marksOf } from './marksOf.js';
import { lineOfQuotation, tonesOf } from './quotationMarks.js';

/** What the page of an article shows. */
export function articleView(article: MarkedArticle): ArticleView {
  const { header, stretch, length, quotations } = article;
  const tones = tonesOf(article);
  return {
    key: articleKey(header),
    title: describeHeadline(header),
    language: header.language ?? '',
    facts: factsOf(article),
    notes: notesOf(article),
    start: stretch.start,
    length,
    text: stretch.exact,
    marks: marksOf(article),
    quotations: quotations.map((one) => lineOfQuotation(one, article, tones)),
  };
}

function factsOf({ header, body, stretch, length }: MarkedArticle): ArticleView['facts'] {
  const { id, byline, publisher, agency, captured, url, language } = header;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['Outlet', publisher],
    ['Agency', agency],
    ['By', byline],
    ['Date', describePublication(header)],
    ['Saved', captured && describeDate(captured)],
    ['Address', url],
    ['Language', language],
    ['File', id],
    [stretch.exact.length < length ? 'Read of what is shown' : 'Read', `${figure(body.length)} blocks`],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function notesOf({ header, length, stretch, sameStory }: MarkedArticle): string[] {
  const digest =
    'A summary of ours: its sentences are shown as that, and only its quotations are anybody’s words.';
  const copies = describeCopies({ sameStory });
  const isPart = stretch.exact.length < length;
  return [
    ...(header.digest ? [digest] : []),
    ...(copies ? [`${copies}. What several of them print is told once.`] : []),
    ...(isPart
      ? [
          `Very long: of ${figure(length)} letters these are ${figure(stretch.start + 1)} to ${figure(stretch.end)}.`,
        ]
      : []),
  ];
}
