import { agencyNamed } from './agency/names.js';
import { bareName } from './title.js';

/** Systems that print their own name where their user's belongs. */
const platforms = new Set(
  'blogger blogspot wordpress wordpresscom medium tumblr wix squarespace ghost substack facebook twitter youtube drupal joomla mysite website untitled news home'.split(
    ' ',
  ),
);

const isName = (text: string) =>
  /\p{L}/u.test(text) &&
  text.length <= 80 &&
  !/^(?:https?:|www\.|@)|[{}<>]/i.test(text) &&
  !platforms.has(bareName(text));

/** A name, without the motto behind it. */
const divider = /\s[|–—·•-]\s|\s?\|\s?/;
const withoutMotto = (text: string) => (divider.test(text) ? (text.split(divider)[0] ?? text) : text).trim();

/**
 * The name under which an article's outlet goes, of those that a page gives, the most trusted first: one that
 * two of them agree on, else the first. An agency is the outlet only where no other is named. `null` where
 * none is a name; an address is none.
 */
export function publisherNamed(names: readonly string[]): string | null {
  const candidates = names.map(withoutMotto).filter(isName);
  const others = candidates.filter((name) => agencyNamed(name) === null);
  const known = others.length > 0 ? others : candidates;
  const agreed = known.find((name, place) =>
    known.some((other, at) => at !== place && bareName(other) === bareName(name)),
  );
  return agreed ?? known[0] ?? null;
}
