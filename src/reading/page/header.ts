import { webAddress } from '../address.js';
import { agencyOfLine } from '../agency/origin.js';
import { type Credit, creditOf } from '../byline/credit.js';
import { holdsOffice } from '../byline/roles.js';
import { readDay } from '../days.js';
import type { Reading } from '../source.js';
import { withoutSite } from '../title.js';
import { publisherOf } from './publisher.js';
import type { Run } from './run.js';
import type { Scored } from './score.js';

/** When a page was rendered or saved, never when its article was published. */
const captureCue =
  /^(?:page )?(?:render(?:ed|ing)?(?: time| date| on| at)?|captured|retrieved|accessed|archived|saved|snapshot|crawled|downloaded|printed)\b(?: (?:on|at|time|date))?\s?:?\s/iu;
const publishedCue = /^(?:first |originally )?(?:published|posted)\b/iu;
const changedCue = /^(?:last )?(?:updated?|modified|edited)\b/iu;
const datePrefix = /^(?:date|published|dated)\s?:?\s{1,3}(\d{4}-\d{2}-\d{2})\b[\s:,–—-]{0,4}/iu;

/** How many lines above a headline, and below a run, may still belong to the article's header or footer. */
const above = 3;
const below = 8;
/** How many lines at the top of a page may give its address. */
const masthead = 10;

/** A day that stands in front of the article's first words, as `date 2025-02-08 The president…`. */
export function leadingDate(text: string): { readonly day: string; readonly length: number } | null {
  const found = datePrefix.exec(text.slice(0, 60));
  const day = found?.[1] === undefined ? null : readDay(found[1]);
  return found && day ? { day, length: found[0].length } : null;
}

/** The lines around a headline that say who wrote the article and when: those below it come first. */
function headerLines(lines: readonly Scored[], run: Run): Scored[] {
  if (!run.headline) return [];
  const { place } = run.headline;
  const prose = lines.findIndex(({ kind }, at) => at > place && kind === 'prose');
  const under = lines.slice(place + 1, prose < 0 ? place + 1 : prose);
  return [...under, ...lines.slice(Math.max(place - above, 0), place).reverse()];
}

const dated = new Set(['byline', 'dateline', 'note']);

function publishedOf(lines: readonly Scored[], run: Run, header: readonly Scored[]): string | null {
  const own = header.filter(({ kind, text }) => dated.has(kind) && !captureCue.test(text));
  const footer = lines.slice(run.end, run.end + below).filter(({ text }) => publishedCue.test(text));
  const unchanged = own.filter(({ text }) => !changedCue.test(text));
  const days = [...unchanged, ...footer, ...own].map(({ text }) => readDay(text));
  return leadingDate(lines[run.start]?.text ?? '')?.day ?? days.find((day) => day !== null) ?? null;
}

/** Whom a byline or a line with a writer's office names, with the outlets that sign their articles. */
function creditIn(header: readonly Scored[], outlets: readonly string[]): Credit {
  const signing = header.filter(
    ({ kind, words, text }) => kind === 'byline' || (words <= 12 && kind === 'fragment' && holdsOffice(text)),
  );
  const credits = signing.map(({ text }) => creditOf(text, outlets));
  return {
    byline: credits.find(({ byline }) => byline !== null)?.byline ?? null,
    agency: credits.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}

/** The agency that a line around the article gives as its source. */
const agencyIn = (lines: readonly Scored[]) =>
  lines.map(({ text }) => agencyOfLine(text)).find((agency) => agency !== null) ?? null;

const addressCue = /^(?:url|link|permalink|source|from)\s?:\s{1,3}(https?:\S{1,2000})$/iu;

/** The address that a page's first lines give for it. */
function addressIn(lines: readonly Scored[]): string | null {
  const found = lines.slice(0, masthead).map(({ text }) => webAddress(addressCue.exec(text)?.[1] ?? ''));
  return found.find((address) => address !== null) ?? null;
}

function titleOf(lines: readonly Scored[], run: Run, publisher: string | null): string | null {
  const title = run.headline && lines[run.headline.place]?.text;
  if (!title) return null;
  const headlines = lines.filter(({ words }) => words >= 3 && words <= 26).map(({ text }) => text);
  return withoutSite(title, publisher === null ? [] : [publisher], headlines);
}

/** What a page says of its article: unknown is `null`. */
export function pageHeader(lines: readonly Scored[], run: Run): Partial<Reading> {
  const header = headerLines(lines, run);
  const publisher = publisherOf(lines, header, run);
  const credit = creditIn(header, publisher === null ? [] : [publisher]);
  const captured = lines.find(({ text }) => text.length < 120 && captureCue.test(text) && readDay(text));
  return {
    title: titleOf(lines, run, publisher),
    byline: credit.byline,
    publisher,
    agency: credit.agency ?? agencyIn([...header, ...lines.slice(run.end, run.end + below)]),
    published: publishedOf(lines, run, header),
    captured: captured ? readDay(captured.text) : null,
    url: addressIn(lines),
  };
}
