import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '../../model.js';
import { type Body, bodyOf } from './body.js';
import { compare } from './comparison.js';
import { compareText } from './original.js';
import { enoughShingles, isSameText } from './sameText.js';
import { sketchOf } from './shingles.js';

/** What is kept of an article while its like is looked for. */
interface Sketched {
  readonly analysis: Analysis;
  readonly sketch: ReadonlySet<number>;
  /** Different shingles. */
  readonly size: number;
}

/** An article with the fullest text, and those that carry that text too. */
interface Group {
  readonly first: Sketched;
  readonly members: Analysis[];
}

/** A fingerprint that this many different texts have is none to find a copy by: it is standing matter. */
const mostTexts = 8;
/** An article whose sketch shares less than this with another's need not be compared with it. */
const promising = 0.35;
/** How many texts an article is compared with, those first that share most. */
const compared = 4;

/**
 * The articles that carry one text, in groups of two or more. Each article is compared only with those fuller
 * ones whose sketches promise it, and only with the fullest of a group: a group is one text and those who
 * carry it, no chain from text to text. Time grows with the articles, not with their pairs; the outcome does
 * not depend on their order. Between articles others get their turn.
 */
export async function groupByText(
  analyses: readonly Analysis[],
  onCompared?: (articles: number) => void,
): Promise<Analysis[][]> {
  const groups: Group[] = [];
  const byFingerprint = new Map<number, number[]>();
  const carries = createTest();
  for (const article of await fullestFirst(analyses, onCompared)) {
    const group = candidates(article, groups, byFingerprint).find(({ first }) => carries(first, article));
    if (group) group.members.push(article.analysis);
    else {
      for (const fingerprint of article.sketch) enter(byFingerprint, fingerprint, groups.length);
      groups.push({ first: article, members: [article.analysis] });
    }
    await setImmediate();
    onCompared?.(analyses.length);
  }
  return groups.map(({ members }) => members).filter(({ length }) => length > 1);
}

async function fullestFirst(
  analyses: readonly Analysis[],
  onCompared?: (articles: number) => void,
): Promise<Sketched[]> {
  const sketched: Sketched[] = [];
  for (const [i, analysis] of analyses.entries()) {
    const { shingles } = bodyOf(analysis);
    const size = new Set(shingles).size;
    if (size >= enoughShingles) sketched.push({ analysis, sketch: sketchOf(shingles), size });
    await setImmediate();
    onCompared?.(i + 1);
  }
  return sketched.sort(
    (a, b) => b.size - a.size || compareText(a.analysis.article.id, b.analysis.article.id),
  );
}

function enter(byFingerprint: Map<number, number[]>, fingerprint: number, group: number): void {
  const texts = byFingerprint.get(fingerprint);
  if (!texts) byFingerprint.set(fingerprint, [group]);
  else if (texts.length < mostTexts) texts.push(group);
}

/** The groups whose first article shares enough fingerprints with another, those first that share most. */
function candidates(
  { sketch }: Sketched,
  groups: readonly Group[],
  byFingerprint: ReadonlyMap<number, readonly number[]>,
): Group[] {
  const shared = new Map<number, number>();
  for (const fingerprint of sketch) {
    for (const group of byFingerprint.get(fingerprint) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, times]) => times >= promising * sketch.size)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b)
    .slice(0, compared)
    .flatMap(([group]) => groups[group] ?? []);
}

/** The test whether an article carries a fuller one's text. A text that many carry is read once for all of them. */
function createTest(): (fuller: Sketched, article: Sketched) => boolean {
  let last: { readonly fuller: Sketched; readonly body: Body } | undefined;
  return (fuller, { analysis }) => {
    if (last?.fuller !== fuller) last = { fuller, body: bodyOf(fuller.analysis) };
    return isSameText({
      shorter: analysis.article,
      longer: fuller.analysis.article,
      comparison: compare(bodyOf(analysis), last.body),
      longerSize: fuller.size,
    });
  };
}
