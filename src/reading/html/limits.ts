import { PlainError } from '../../model.js';

/** Pages have a few thousand tags and entities; each becomes one or two nodes of a kilobyte. */
const mostNodes = 200_000;
/** Attributes are nodes too, and scripts have more equals signs than pages have attributes. */
const mostAttributes = 600_000;

/** Above this the parser's time grows with the square of the depth. */
const deepestNesting = 1_000;

const tagStart = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Elements that never nest in their own kind: they are empty, plain text, or closed by the next one. */
const flat = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr html head body p li dt dd tr td th thead tbody tfoot option title script style textarea'.split(
    ' ',
  ),
);
/** Elements inside a line of text. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Style names of this length, in code units, are no page's: each would become an argument of one call. */
const longClasses = /\sclass(?=\s{0,9}=\s{0,9}(?:"[^"]{20000}|'[^']{20000}))/gi;

/** How often a sign stands in a text, counted no further than a limit. */
function countUpTo(limit: number, text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= limit; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** How deep a page's tags may nest at most, judged by its tags alone. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name = ''] of html.matchAll(tagStart)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(depth - 1, 0) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Puts an empty element in the place of every tag that could nest: words and breaks between blocks stay. */
const flattened = (html: string) =>
  html.replace(tagStart, (tag, _, name: string) => {
    const lower = name.toLowerCase();
    if (flat.has(lower)) return tag;
    return inline.has(lower) ? '<wbr' : '<hr';
  });

/**
 * A page's HTML as a parser can read it in time and memory that its length bounds: the same, or, where its
 * elements nest without measure, without their nesting. Throws a PlainError where there are too many.
 */
export function tamed(html: string): string {
  const nodes = countUpTo(mostNodes, html, '<') + countUpTo(mostNodes, html, '&');
  if (nodes > mostNodes || countUpTo(mostAttributes, html, '=') > mostAttributes) {
    throw new PlainError(
      `The page has more than ${mostNodes.toLocaleString('en')} tags, more than any article; save its text instead.`,
    );
  }
  const plain = html.replace(longClasses, ' data-class');
  return nesting(plain) > deepestNesting ? flattened(plain) : plain;
}
