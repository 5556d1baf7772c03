import type { MarkedArticle, MarkedQuotation, Span } from '../../model.js';
import { nameSpeaker } from '../../wording.js';
import type { Mark, QuotationLine } from '../page/articles/views.js';
import { lettersOf } from './lettersOf.js';

/** So many code units of a quotation stand in the list. */
const longestBeginning = 90;

/** A quotation with what attributes it: marks of its words, of the cue, and of whom that names. */
export function marksOfQuotation(one: MarkedQuotation, article: MarkedArticle, tones: Tones): Mark[] {
  const { content, cue, source } = one;
  const speaker = nameOf(one, article);
  const tone = tones(one);
  const told = [speaker, ...mannersOf(one), ...attributionOf(one, article)];
  return [
    { kind: 'quotation', ...content, label: speaker, ...tone, told },
    ...(cue ? [{ kind: 'cue', ...cue, ...tone, told: [`It attributes words to: ${speaker}`] } as const] : []),
    ...(source
      ? [{ kind: 'source', ...source, ...tone, told: [`Whoever is meant speaks: ${speaker}`] } as const]
      : []),
  ];
}

/** The quotation in the list beside the text. */
export function lineOfQuotation(one: MarkedQuotation, article: MarkedArticle, tones: Tones): QuotationLine {
  const words = lettersOf(one.content, article);
  const begins = words.length > longestBeginning ? `${words.slice(0, longestBeginning)}…` : words;
  return { ...spanOf(one.content), speaker: nameOf(one, article), ...tones(one), begins };
}

const nameOf = ({ speaker, uncertain, content }: MarkedQuotation, { header }: MarkedArticle): string =>
  nameSpeaker({
    citation: { exact: '', ...content, article: header },
    speaker,
    ...(uncertain ? { uncertain } : {}),
  }) ?? '';

const directness = {
  direct: 'in quotation marks',
  fragment: 'a few words in quotation marks',
  indirect: 'in the article’s own words',
} as const;

function mannersOf({ manner, directness: how, continues }: MarkedQuotation): string[] {
  return [
    directness[manner === 'reported' ? 'indirect' : how],
    ...(manner === 'told' ? ['inside what somebody else is quoted with'] : []),
    ...(continues ? ['goes on with the quotation before'] : []),
  ];
}

function attributionOf(
  { cue, source, speaker, certainty }: MarkedQuotation,
  article: MarkedArticle,
): string[] {
  return [
    ...(cue ? [`attributed by “${lettersOf(cue, article)}”`] : []),
    ...(source ? [`attributed to “${lettersOf(source, article)}”`] : []),
    ...(speaker === null ? [] : [`how sure the speaker is: ${Math.round(100 * certainty)} %`]),
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Gives the quotations of one speaker one tone; those of nobody have none. */
export type Tones = (one: Pick<MarkedQuotation, 'speaker'>) => { readonly tone?: number };

/** So many tones are told apart. */
export const tonesThere = 6;

/** Tones in the order in which speakers come; where there are more speakers than tones, several have the same. */
export function tonesOf({ quotations }: MarkedArticle): Tones {
  const speakers = [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))];
  const tones = new Map(speakers.map((speaker, number) => [speaker, number % tonesThere]));
  return ({ speaker }) => {
    const tone = tones.get(speaker ?? '');
    return tone === undefined ? {} : { tone };
  };
}
