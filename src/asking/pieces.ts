import type { Archive } from '../archive/port.js';
import { say } from '../languages/say.js';
import type { Finding } from '../model.js';

/** Words that are printed word for word, but apart. */
export interface Pieces {
  /** The statements that have the pieces, in their order, each once. */
  readonly findings: readonly Finding[];
  readonly note: string;
}

/** More pieces are no quotation, but a text. */
const mostPieces = 6;
/** A shorter piece stands in too many statements. */
const fewestWords = 2;
const leftOut = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3})\s*/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of words, and the parts between which something is left out: "I will … not resign. I stay." */
export const piecesOf = (words: string): string[] =>
  words
    .split(leftOut)
    .flatMap((part) => [...segmenter.segment(part)].map(({ segment }) => segment.trim()))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/**
 * Statements of one speaker in one article that have the pieces of words, each word for word; nothing where a piece
 * is not among them, or where the words are one piece. `most` statements of each piece are looked at.
 */
export async function findPieces(words: string, archive: Archive, most: number): Promise<Pieces | null> {
  const pieces = piecesOf(words);
  const areTelling = pieces.every((piece) => piece.split(/\s+/).length >= fewestWords);
  if (pieces.length < 2 || pieces.length > mostPieces || !areTelling) return null;
  const found = await Promise.all(pieces.map((piece) => archive.wording(piece, most)));
  const [first = [], ...others] = found.map((some) => some.filter(({ verdict }) => verdict === 'verbatim'));
  for (const finding of first) {
    const beside = others.map((some) => some.find((other) => areTogether(finding, other)) ?? null);
    const all = [finding, ...beside.flatMap((other) => other ?? [])];
    if (all.length === pieces.length) return piecesIn(all);
  }
  return null;
}

function piecesIn(all: readonly Finding[]): Pieces {
  const findings = [...new Map(all.map((finding) => [placeOf(finding), finding])).values()];
  const note = say('whoSaid.inStatements', { count: findings.length });
  return { findings, note };
}

const placeOf = ({ citation: { article, start, end } }: Finding): string => `${article.id}\n${start}\n${end}`;

/** Whether two statements are of one speaker, and some article has both. */
function areTogether(one: Finding, other: Finding): boolean {
  const articles = articlesOf(one);
  return one.speaker === other.speaker && articlesOf(other).some((id) => articles.includes(id));
}

const articlesOf = ({ citation, alsoIn = [], printings = [] }: Finding): string[] =>
  [citation.article, ...alsoIn, ...printings.map((printing) => printing.citation.article)].map(
    ({ id }) => id,
  );
