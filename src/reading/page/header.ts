import { readDay } from '../days.js';
import type { Reading } from '../source.js';
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

const by =
  /^(?:(?:written|posted|story) )?(?:by|von|par|por|di|door|av|af|text|текст|автор|autor)\b:?\s{1,3}(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:,? (?:and |& |de |van |von |der |den |la |le |el |bin |al-)?[\p{Lu}][\p{L}\p{M}.'’-]{0,30}){0,8})/u;

/** Whom a byline names, without date and office. */
function bylineOf(header: readonly Scored[]): string | null {
  for (const { kind, text } of header) {
    const name =
      kind === 'byline' ? by.exec(text.replace(/^\p{L}+/u, (word) => word.toLowerCase()))?.[1] : undefined;
    if (name && readDay(text.slice(text.indexOf(name), text.indexOf(name) + name.length + 12)) === null)
      return name;
    if (name) return name.replace(/\s+\p{L}{3,10}\.?$/u, '');
  }
  return null;
}

/** What a page says of its article: unknown is `null`. */
export function pageHeader(lines: readonly Scored[], run: Run): Partial<Reading> {
  const header = headerLines(lines, run);
  const byline = bylineOf(header);
  const captured = lines.find(({ text }) => text.length < 120 && captureCue.test(text) && readDay(text));
  return {
    title: (run.headline && lines[run.headline.place]?.text) ?? null,
    byline,
    publisher: publisherOf(lines, header, byline),
    published: publishedOf(lines, run, header),
    captured: captured ? readDay(captured.text) : null,
  };
}
