import { publisherNamed } from '../publisher.js';
import { bareName, siteInTitle } from '../title.js';
import type { Run } from './run.js';
import type { Scored } from './score.js';

/** How pages name their outlet on a line of its own, or at the end of a standfirst. */
const labels: readonly RegExp[] = [
  /^(?:publisher|publication|outlet|newspaper|published by)\s?:\s{0,3}(\p{L}.{1,60})$/iu,
  /^(?:📰|🗞\u{FE0F}?)\s{0,3}(\p{L}.{1,60})$/u,
  /(?:…|\.\.\.)\s?(?:reports|writes) (\p{Lu}[\p{L}\p{N} .&'’-]{1,50})$/u,
];

/** What stands for the picture of an outlet's name above its page: "Ferry logo". */
const logo =
  /^(?!(?:[Tt]he|[Aa]n?|[Nn]ew|[Oo]ur|[Tt]his|[Ss]ite|[Cc]ompany)\s)(\p{L}[\p{L}\p{M}\p{N}.&’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}\p{N}.&’'-]{0,30}){0,3})\s[Ll]ogo$/u;

/** How many lines at the top of a page may hold the outlet's name. */
const masthead = 4;

const reserved = 'all rights?|todos (?:los|os)|tous droits|alle rechte|tutti i diritti|все права|무단';
/** Whom a line of rights names: "© 2025 The Ferry. All rights reserved". */
const holder = new RegExp(
  `(?:©|\\(c\\)|copyright)(?: ?©| ?\\(c\\))?,? ?\\d{4}(?: ?[-–] ?\\d{2,4})?,? (?:by )?(\\p{Lu}[\\p{L}\\p{M}\\p{N}.&'’ -]{1,40}?)(?:[.,|]{0,2} ?(?:${reserved}).{0,200}|\\s?\\|.{0,200}|[.,]? ?)$`,
  'iu',
);
/** Companies hold rights under other names than their papers go by; these names are papers'. */
const paper =
  /^the\s|\b(?:news|times|post|herald|tribune|gazette|daily|journal|today|reporter|observer|chronicle|guardian|telegraph|mail|mirror|star|globe|standard|review|express|independent|magazine|weekly|register|courier|sentinel|examiner|dispatch|record|echo|argus)(?: now| online)?$/iu;

/** A name of two words or more among a page's first lines that the rights line at its end repeats. */
function namedByRights(lines: readonly Scored[], rights: readonly string[]): string[] {
  const names = lines
    .slice(0, masthead)
    .filter(({ words, bulleted }) => words >= 2 && words <= 5 && !bulleted);
  return names
    .map(({ text }) => text)
    .filter((text) => rights.some((line) => ` ${line} `.includes(` ${text} `) || line.includes(`${text},`)));
}

/** Who holds the rights, where that is a paper by its name or by a short line of the page that is this name. */
function holders(lines: readonly Scored[], rights: readonly string[]): string[] {
  const short = new Set(lines.filter(({ words }) => words <= 6).map(({ text }) => bareName(text)));
  const names = rights.flatMap((line) => holder.exec(line)?.[1]?.trim() ?? []);
  return names.filter((name) => paper.test(name) || short.has(bareName(name)));
}

/** What stands behind "By" on a line of its own. */
const signature = /^(?:by|von|par|por)\s{1,3}(.{2,60})$/iu;

/**
 * The outlet that a page names as its own, or `null`: on a labelled line, in its first lines where the byline
 * or the rights repeat it, behind the headline where the page's title stands, as the holder of the rights.
 */
export function publisherOf(lines: readonly Scored[], header: readonly Scored[], run: Run): string | null {
  const short = header.filter(({ text }) => text.length < 300).map(({ text }) => text);
  const labelled = short.flatMap((text) => labels.map((label) => label.exec(text)?.[1]?.trim()));
  const top = lines.slice(0, masthead).map(({ text }) => text);
  const signed = short.map((text) => signature.exec(text)?.[1]).filter((name) => name && top.includes(name));
  const rights = lines
    .filter(({ kind, text }) => kind === 'legal' && text.length < 300)
    .map(({ text }) => text);
  const headline = (run.headline && lines[run.headline.place]?.text) ?? '';
  const titled = top.map((text) => siteInTitle(text, headline === '' ? [] : [headline]));
  const pictured = top.map((text) => logo.exec(text)?.[1]);
  const ways = [labelled, pictured, signed, namedByRights(lines, rights), titled, holders(lines, rights)];
  for (const names of ways) {
    const name = publisherNamed(names.filter((one): one is string => typeof one === 'string'));
    if (name) return name;
  }
  return null;
}
