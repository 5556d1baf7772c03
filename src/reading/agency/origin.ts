import { agencyNamed } from './names.js';

/** How far into an article's first paragraph its dateline reaches, in code units. */
const reach = 120;

/** How a first paragraph says where it comes from; the group is the agency. Others quote it or thank it. */
const datelines: readonly RegExp[] = [
  /^[^()]{0,80}[（(]([^()（）]{2,60})[)）]\s{0,2}(?:[-–—―:.]|$)/u,
  /^[^/]{0,80}\s\/([^/]{2,40})\/\s{0,2}[-–—.]/u,
  /^\p{Lu}[^.!?]{0,60}\s[-–—]\s([^.!?]{2,40})\.\s/u,
  /^[（(]?([\p{Script=Han}]{2,4}社)[^。]{1,20}电/u,
];

/** A place and a day, as they stand before an agency: no word that opens a sentence, no agency explained. */
function placeLike(before: string): boolean {
  const words = before.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length <= 9 && small.length <= 2 && agencyNamed(before.replace(/[\s,.:(-]+$/u, '')) === null;
}

/** Place, day and agency in brackets, with or without spaces: "【北京共同】", "(서울=연합뉴스)". */
const bracketed = /^[（(【[]([^)）】\]]{1,24}[\p{Script=Han}\p{Script=Hangul}\p{scx=Katakana}])[)）】\]]/u;

function inBrackets(start: string): string | null {
  const inside = bracketed.exec(start)?.[1] ?? '';
  const ends = Array.from(inside, (_, place) => agencyNamed(inside.slice(place)));
  return ends.find((agency) => agency !== null) ?? null;
}

/** The agency in an article's dateline: "TOKYO, Feb 8 (Reuters) - The prime minister…". */
function inDateline(opening: string): string | null {
  const start = opening.slice(0, reach);
  for (const pattern of datelines) {
    const [dateline = '', name = ''] = pattern.exec(start) ?? [];
    const agency = agencyNamed(name);
    if (agency && placeLike(dateline.slice(0, dateline.lastIndexOf(name)))) return agency;
  }
  return inBrackets(start);
}

/** How a line, or a paragraph's end, says where an article comes from. */
const credits: readonly RegExp[] = [
  /^[（([]([^()[\]（）]{2,60})[)）\]]\.?$/u,
  /^[-–—]{1,2}\s?([^()[\]]{2,40})\.?$/u,
  /^(?:source|quelle|fuente|fonte|источник|джерело|kaynak|sumber|kilde|bron|källa|zdroj|źródło|来源|來源|출처|المصدر)\s?[:：]\s?([^:]{2,60})$/iu,
  /^(?:(?:©|\(c\))(?: copyright)? ?(?=\d)|copyright(?: ?©)?,? ?)(?:\d{4},? )?(?:by )?([^.©]{2,50}?)(?:\. .{0,300}|\.| \d{4}.{0,300})?$/iu,
];
const creditAtEnd: readonly RegExp[] = [
  /[.!?。！？"”»’)]\s{0,2}[（([]([^()[\]（）]{2,40})[)）\]]\.?$/u,
  /[.!?。！？"”»’]\s{0,2}[-–—]{1,2}\s?([\p{Lu}\p{Script=Han}d][^().]{1,30})\.?$/u,
];

function firstNamed(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    const agency = name === undefined ? null : agencyNamed(name);
    if (agency) return agency;
  }
  return null;
}

/** A paragraph that is a name and no more. */
const alone = /^(AP|[^()[\]（）]{3,60})$/u;

/** The agency that a line of its own gives as the source: "(AFP)", "Source: Xinhua", "© 2025 AFP". */
export const agencyOfLine = (line: string): string | null =>
  line.length > 400 ? null : firstNamed(credits, line.trim());

/** How many paragraphs at an article's beginning may carry its dateline, and how many at its end a credit. */
const openings = 2;
const endings = 2;

/**
 * The news agency that an article names as where it comes from, in its dateline or in a credit at its end;
 * `null` where it names none. "Yonhap said" and "with inputs from ANI" name a source of facts, not the
 * article's origin, and a picture's credit is the picture's.
 */
export function agencyOfBody(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, openings)) {
    const agency = inDateline(paragraph);
    if (agency) return agency;
  }
  for (const paragraph of paragraphs.slice(-endings).reverse()) {
    const agency = agencyOfLine(paragraph) ?? firstNamed([alone, ...creditAtEnd], paragraph.slice(-80));
    if (agency) return agency;
  }
  return null;
}
