import { describeEvent } from '../../datingWords.js';
import { listed } from '../../languages/figures.js';
import type { DateExpression, Event, MarkedArticle, NamedPerson, Span } from '../../model.js';
import { describeDate, describeWhen } from '../../wording.js';
import type { Mark } from '../page/articles/views.js';
import { lettersOf } from './lettersOf.js';
import { meaningOf } from './meaningOf.js';
import { marksOfQuotation, tonesOf } from './quotationMarks.js';

/** All that is marked in an article; where several begin at one place, the wider kinds first. */
export function marksOf(article: MarkedArticle): Mark[] {
  const tones = tonesOf(article);
  return [
    ...article.body.map((span): Mark => ({ kind: 'own', ...span, told: [] })),
    ...article.passages.map(passageMark),
    ...article.events.map((event) => eventMark(event, article)),
    ...article.quotations.flatMap((one) => marksOfQuotation(one, article, tones)),
    ...article.people.map((one) => personMark(one, article)),
    ...article.dates.map((date) => dateMark(date, article)),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const passageMark = ({ start, end, place }: MarkedArticle['passages'][number]): Mark => ({
  kind: 'passage',
  start,
  end,
  told: [`passage ${place + 1}`],
});

function eventMark(event: Event, { header }: MarkedArticle): Mark {
  const { value, certain, status, background } = event;
  const finding = {
    citation: { exact: '', ...spanOf(event), article: header },
    date: value,
    ...(certain ? {} : { uncertain: true as const }),
    ...(status === 'happened' ? {} : { status }),
    ...(background ? { background } : {}),
  };
  return { kind: 'event', ...spanOf(event), told: [describeWhen(finding), ...describeEvent(finding)] };
}

function personMark(one: NamedPerson, article: MarkedArticle): Mark {
  const names = listed(one.names, 'disjunction');
  const printed = lettersOf(one, article);
  const isClear = one.names.length === 1;
  const label = isClear ? {} : { label: names };
  const told = isClear
    ? [printed === names ? names : `“${printed}”: ${names}`]
    : [`unclear who is meant: ${names}`];
  return { kind: 'person', ...spanOf(one), ...label, told };
}

function dateMark(date: DateExpression, article: MarkedArticle): Mark {
  const { value, certain } = date;
  const meant = value === null ? '?' : `${value}${certain ? '' : ', not certain'}`;
  const label = meant === lettersOf(date, article) ? {} : { label: meant };
  const told = [meaningOf(date, article) ?? describeDate(value), ...(certain ? [] : ['not certain'])];
  return { kind: 'date', ...spanOf(date), ...label, told };
}
