import type { Article, Span } from '../../model.js';
import { pattern, source } from '../dates/pattern.js';
import { datelineOf } from './dateline.js';
import type { Named } from './people.js';

const NAME = source`
  (?:(?:North|South|East|West|New|San|Los|Las|St\.|Saint|Mount|Lake|Cape|Port|Fort|El|La|Le|Al)\s)?
  \p{Lu}[\p{L}\p{M}’'-]{1,24}(?:\s(?:of\s(?:the\s)?|de\s|del\s|da\s|do\s|al-)?\p{Lu}[\p{L}\p{M}’'-]{1,24}){0,3}`;

/** A name behind a word that puts things somewhere, and the word: "in New York", "near the Rhine". */
const located = pattern('gu')`
  (?<![\p{L}’'-])([Ii]n|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross|[Tt]hroughout|[Aa]round|[Aa]t|[Tt]o|[Ff]rom|[Ii]nto|[Oo]ff|
  [Tt]owards?|[Oo]ver|[Tt]hrough|[Vv]ia|of|against|[Vv]isit(?:ed|s|ing)?|
  (?:visits?|trips?|travel+(?:s|ed|ing)?|flew|flown|fly|flies|went|returned|arrived|fled|journey(?:ed)?|deported)\s(?:to|at))\s((?:the\s)?)(${NAME})`;

/** Words that put things nowhere but at a place; behind the others stand people and firms as well. */
const placing =
  /^(?:in|near|outside|inside|across|throughout|around|off|visit(?:ed|s|ing)?|\p{Ll}+\s(?:to|at))$/u;

/** The last word of a place that things are "at". */
const site =
  /\b(?:Airport|Arena|Avenue|Base|Bay|Beach|Bridge|Castle|Cathedral|Cent(?:er|re)|Church|Court|Courthouse|Forum|Garden|Gardens|Gate|Hall|Harbou?r|Hospital|Hotel|House|Island|Islands|Lake|Mall|Mosque|Museum|Palace|Park|Plaza|Port|Prison|River|Road|School|Square|Stadium|Station|Street|Temple|Theat(?:er|re)|University|Valley|Village)$/u;

/** Names that are no places, whole or by their last word. */
const NO_PLACE = pattern('u')`
  ^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|
  Jul|Aug|Sept?|Oct|Nov|Dec|Easter|Christmas|Ramadan|Lent|Mr|Mrs|Ms|Dr|Sir|Lord|God|I|He|She|It|They|We|The|This|That|
  (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s|$)|
  (?:^|\s)(?:English|French|German|Spanish|Italian|Russian|Chinese|Japanese|Korean|Arabic|Hebrew|Latin|Greek|Congress|
  Parliament|Senate|Commons|Cabinet|Government|Council|Court|Commission|Committee|Ministry|Department|Agency|Bureau|
  Party|Union|Association|Organi[sz]ation|Bank|Group|Inc|Corp|Corporation|Company|Co|Ltd|Airlines|Airways|Industries|
  Motors|Times|Post|Journal|News|Reuters|League|Cup|Championships?|Games|Olympics|War|Act|Treaty|Constitution|Agreement|
  Christianity|Islam|Buddhism|Judaism|Internet|Web|Facebook|Twitter|YouTube|Army|Navy|Force|Police|Foundation|
  Institute|Summit|Conference|Association|President|Minister|Day)$`;
/** Letters that stand for a firm or an office, and those that stand for a country. */
const acronym = /^(?!(?:USA|UAE|DRC|NYC)$)\p{Lu}{3,}$/u;

/** Where a name like "Korean" is no place but tells what the word behind it is. */
const describing = /^\s\p{Ll}/u;
const describes = /(?:an|ese|ish|ean|ic|ch|i)$/u;
const functionWord =
  /^\s(?:and|or|but|on|in|at|to|from|by|for|with|of|as|is|are|was|were|has|had|have|will|would|where|when|who|which|that|while|after|before|during|since|until|yesterday|today|tomorrow|last|this|next|early|late|earlier|later|over|near|under|about|amid|against|because|then|said|says|killing|leaving|following|without|into|between|through|also|a|an|the)\b/u;

/**
 * Finds where the things that passages tell happened, as printed: names behind words that put things somewhere, and
 * the place of a dateline. Behind "to", "at" or "from" only where one of the passages puts things in it. Nobody
 * whom the article names as a person is a place.
 */
export function placeFinder({ text }: Article, passages: readonly Span[]) {
  const placed = passages
    .flatMap((passage) => locatedIn(text, passage))
    .filter(({ word }) => placing.test(word));
  const known = new Set(placed.map(({ name }) => name));
  return (passage: Span, { mentions, words }: Named): string[] => {
    const named = new Set(
      mentions.flatMap(({ from, to }) => words.slice(from, to).map(({ start }) => start)),
    );
    const places = locatedIn(text, passage)
      .filter(({ word, name }) => placing.test(word) || known.has(name) || (word === 'at' && site.test(name)))
      .filter((place) => !isNamed(place, named))
      .map(({ name }) => name);
    const from = datelineOf(text, passage)?.place;
    return [...new Set(from ? [from, ...places] : places)];
  };
}

/** Whether a word of a place, which has a few, stands in a person's name. */
function isNamed({ start, end }: Span, starts: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (starts.has(at)) return true;
  return false;
}

interface Located extends Span {
  /** The word before it, in small letters. */
  readonly word: string;
  readonly name: string;
}

function locatedIn(text: string, { start, end }: Span): Located[] {
  return [...text.slice(start, end).matchAll(located)].flatMap((found) => {
    const [, word = '', , printed = ''] = found;
    const name = printed.replace(/[’']s?$/u, '');
    const at = start + found.index + found[0].length;
    const behind = text.slice(at, Math.min(end, at + 16));
    const isOwner = name !== printed || /^\s?[’']s?\b/u.test(behind);
    const isAdjective = describes.test(name) && describing.test(behind) && !functionWord.test(behind);
    if (isOwner || isAdjective || NO_PLACE.test(name) || acronym.test(name)) return [];
    return [{ word: word.toLowerCase(), name, start: at - printed.length, end: at }];
  });
}
