import { dayInAddress, hostName, webAddress } from '../address.js';
import { agencyNamed } from '../agency/names.js';
import { type Credit, creditOf } from '../byline/credit.js';
import { dayOfMoment } from '../days.js';
import { publisherNamed } from '../publisher.js';
import type { Reading } from '../source.js';
import { siteInTitle, withoutSite } from '../title.js';
import type { PageDocument } from './document.js';
import { linkedData } from './linked-data.js';
import { type Said, saidBy } from './said.js';
import { ownAddress, savedBy } from './saved.js';

/** The first answer that a question accepts, of several texts. */
function firstOf<Kind>(texts: Iterable<string>, accept: (text: string) => Kind | null): Kind | null {
  for (const text of texts) {
    const accepted = accept(text);
    if (accepted !== null) return accepted;
  }
  return null;
}

function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The page's own address: of several, one that is more than its site's. */
function addressOf(said: Said, saved: string | null): string | null {
  const addresses = [...said('url'), saved ?? ''].flatMap((url) => webAddress(ownAddress(url)) ?? []);
  return addresses.find((url) => new URL(url).pathname.length > 1) ?? addresses[0] ?? null;
}

/** Authors that JSON-LD lists one by one are all named; of other places the first that names somebody counts. */
function creditIn(said: Said, authors: readonly string[], outlets: readonly string[]): Credit {
  let { byline, agency } = creditOf(authors.join(', '), outlets);
  for (const text of said('byline')) {
    if (byline !== null) break;
    const credit = creditOf(text, outlets);
    byline = credit.byline;
    agency ??= credit.agency;
  }
  return { byline, agency };
}

/** The day of publication: what the metadata says, as the page prints it, else what is printed. */
function publishedOf(said: Said, printed: string | null, language: string | null, url: string | null) {
  const witnesses = [printed, url === null ? null : dayInAddress(url)];
  const moment = firstOf(said('published'), (text) => dayOfMoment(text, witnesses, language));
  return moment ?? printed;
}

/**
 * What a page's JSON-LD, its meta tags, its elements, its title and the tool that saved it say of the article,
 * and, where these are silent, the lines that it prints (`printed`); unknown is `null`.
 */
export function htmlHeader(page: PageDocument, html: string, printed: Partial<Reading>): Partial<Reading> {
  const linked = linkedData(page);
  const said = saidBy(page, linked);
  const saved = savedBy(html, [...said('url')]);
  const url = addressOf(said, saved.url);
  const language = firstOf(said('language'), languageTag);
  const pageTitle = page.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 500) ?? '';
  const headlines = [...said('title'), printed.title ?? ''].filter(Boolean);
  const inTitle = siteInTitle(pageTitle, headlines);
  const names = [...said('publisher'), inTitle ?? '', printed.publisher ?? ''].filter(Boolean);
  const publisher = publisherNamed(names);
  const outlets = [...names, hostName(url) ?? ''].filter(Boolean);
  const credit = creditIn(said, linked?.authors ?? [], outlets);
  const title = headlines[0] ?? (pageTitle || null);
  return {
    title: title === null ? null : withoutSite(title, outlets, headlines),
    byline: credit.byline ?? creditOf(printed.byline ?? null, outlets).byline,
    publisher,
    agency: firstOf(said('agency'), agencyNamed) ?? credit.agency ?? printed.agency ?? null,
    published: publishedOf(said, printed.published ?? null, language, url),
    captured: saved.captured ?? printed.captured ?? null,
    url,
    language,
  };
}
