/** Marks between a headline and the name of its site. */
const divider = /\s{1,3}(?:[|•·»«‹›:–—-]|::|\/\/)\s{1,3}|\s?\|\s?/gu;

/** A name without case, spaces and marks: "The Hill" is "TheHill". */
export const bareName = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/^the(?=.{3})/u, '');

/** The places where a title may fall into a headline and a site's name. */
function cutsOf(title: string): { readonly before: string; readonly after: string }[] {
  return [...title.slice(0, 500).matchAll(divider)].map(({ index, 0: mark }) => ({
    before: title.slice(0, index),
    after: title.slice(index + mark.length),
  }));
}

const sameText = (one: string, other: string) => bareName(one) !== '' && bareName(one) === bareName(other);

/**
 * A title without its site's name, where that is certain: the rest is one of the names that the article's
 * outlet goes by, or what stands before it is a headline that the page prints elsewhere.
 */
export function withoutSite(title: string, outlets: readonly string[], headlines: readonly string[]): string {
  const cuts = cutsOf(title);
  const printed = new Set(headlines.map(bareName).filter(Boolean));
  const headline = cuts.find(({ before }) => printed.has(bareName(before)));
  if (headline) return headline.before;
  const named = (part: string) => outlets.some((outlet) => sameText(part, outlet));
  const last = cuts.find(({ after }) => named(after));
  const first = cuts.find(({ before }) => named(before));
  return last?.before ?? first?.after ?? title;
}

/** The name that a page's title gives its site: what stands behind the headline, or before it. */
export function siteInTitle(title: string, headlines: readonly string[]): string | null {
  const isHeadline = (part: string) => headlines.some((headline) => sameText(part, headline));
  for (const { before, after } of cutsOf(title)) {
    if (isHeadline(before)) return cutsOf(after).at(-1)?.after ?? after;
    if (isHeadline(after)) return before;
  }
  return null;
}
