import type { Article, DateExpression, Span } from '../../model.js';
import { formatDay, parseDay } from './calendar.js';
import { directionOf } from './direction.js';
import { lastDay, type Period } from './period.js';
import type { Candidate, Mention, Reading } from './rule.js';
import { RULES } from './rules.js';
import { timexOf } from './timex.js';

/** How many dates back "that day" may still reach. */
const REMEMBERED = 30;

/**
 * Of the countries where English is written, all but these begin with the day; so do most other languages.
 */
const DAY_FIRST = /^(?:en-(?!US|CA|PH)[A-Z]{2}|(?!en\b|ja|zh|ko|hu)[a-z]{2}\b)/;

/** What stands before an expression that opens a sentence: "In", "By the". */
const OPENING = /^\W{0,3}(?:[A-Z][a-z]{1,5} )?(?:the )?$/;

const FROM = /\b[Ff]rom (?:(?:the|early|late) ){0,2}$/;
const THROUGH = /^,? (?:until|till|to|through) (?:(?:the|early|late) ){0,2}$/;

/** What stands before a time that is only looked back to: "the lowest since March 2009". */
const COMPARED = /\b(?:since|than in|than)\s*$/i;

/**
 * The expressions of time in an article's body, in the order of the text, resolved as far as the text
 * supports it. What counts from the publication stays unresolved in an article without a date of its own.
 */
export function findDates(article: Article, sentences: readonly Span[]): DateExpression[] {
  const published = article.published === null ? null : parseDay(article.published);
  const dayFirst = DAY_FIRST.test(article.language ?? '');
  const mentioned: Mention[] = [];
  const around = surroundings(article.text, sentences);
  return article.body.flatMap((block) =>
    candidatesIn(article.text, block).flatMap((candidate) => {
      const { before, after } = around(candidate);
      const reading = candidate.read({
        published,
        mentioned,
        dayFirst,
        start: candidate.start,
        opens: OPENING.test(before),
        stretchBegins: beginningOf(article.text, candidate.start, mentioned.at(-1)),
        // Most readings do not ask, and looking for it costs more than all the rest of them.
        get direction() {
          return directionOf(before, after);
        },
      });
      if (reading === 'no date') return [];
      if (reading !== 'unresolved' && !reading.aside) {
        mentioned.push(mentionOf(candidate, reading, before, mentioned, published !== null));
        if (mentioned.length > REMEMBERED) mentioned.shift();
      }
      return [expression(candidate, reading)];
    }),
  );
}

/** What is mentioned just before "until", "to" or "through", with "from" before it. */
function beginningOf(text: string, start: number, last: Mention | undefined): Mention | null {
  if (!last || start - last.end > 20 || !THROUGH.test(text.slice(last.end, start))) return null;
  return FROM.test(text.slice(Math.max(0, last.start - 20), last.start)) ? last : null;
}

function mentionOf(
  { start, end }: Span,
  reading: Reading,
  before: string,
  mentioned: readonly Mention[],
  isDated: boolean,
): Mention {
  const anchor = mentioned.find((mention) => mention.start === reading.countedFrom?.start);
  // An article without a date gives no hold on a year that was only counted on to.
  const isKnown = isDated || reading.sharesYear === true;
  const namesYear =
    !COMPARED.test(before.slice(-10)) && (reading.from === 'text' || (anchor?.namesYear === true && isKnown));
  const opens = OPENING.test(before) || anchor?.opens === true;
  return { start, end, period: lastPeriod(reading), namesYear, opens };
}

function lastPeriod({ means }: Reading): Period {
  return 'unit' in means ? means : means.to;
}

/** What the rules claim in a block, without overlaps, in order; offsets count from the text's start. */
function candidatesIn(text: string, { start, end }: Span): Candidate[] {
  const block = text.slice(start, end);
  const claims = RULES.flatMap(([needs, find]) => (needs.test(block) ? find(block) : [])).sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  );
  const taken = new Uint8Array(block.length);
  const kept = claims.filter((claim) => {
    if (taken.subarray(claim.start, claim.end).includes(1)) return false;
    taken.fill(1, claim.start, claim.end);
    return true;
  });
  return kept
    .sort((a, b) => a.start - b.start)
    .map((claim) => ({ start: start + claim.start, end: start + claim.end, read: claim.read }));
}

/** Tells what stands around a span in its sentence. Spans must be asked for in the order of the text. */
function surroundings(text: string, sentences: readonly Span[]) {
  let place = 0;
  return (span: Span): { before: string; after: string } => {
    while (place < sentences.length - 1 && (sentences[place]?.end ?? 0) <= span.start) place += 1;
    const { start, end } = sentences[place] ?? { start: 0, end: text.length };
    return { before: text.slice(start, span.start), after: text.slice(span.end, end) };
  };
}

function expression({ start, end }: Span, reading: Reading | 'unresolved'): DateExpression {
  if (reading === 'unresolved') return { start, end, value: null, bounds: null, from: null, certain: false };
  const { means, from, certain, countedFrom } = reading;
  const [first, last] = 'unit' in means ? [means, means] : [means.from, means.to];
  const value = 'unit' in means ? timexOf(means) : `${timexOf(first)}/${timexOf(last)}`;
  const bounds = { first: formatDay(first.first), last: formatDay(lastDay(last)) };
  return { start, end, value, bounds, from, certain, ...(countedFrom && { countedFrom }) };
}
