import type { Finding } from '../../model.js';
import { outletKeysOf } from '../outlets.js';
import type { Beside, SuggestionKind } from '../port.js';
import { plainWordsOf, termsOf } from '../terms.js';
import type { Basis } from './basis.js';
import type { Suggestible } from './kinds.js';

/** How often things are named, by their numbers. */
export type Counts = ReadonlyMap<number, number>;

/** So many findings tell what goes with what is given. */
const mostLookedAt = 300;
/** The counts of so many questions are kept: somebody who types asks the same again with every key. */
const mostKept = 20;

/** Tells what goes with what is given beside it, and how often; `null` where nothing is given that is known. */
export function createBeside(
  basis: Basis,
  allOf: (kind: SuggestionKind) => Suggestible,
): (kind: SuggestionKind, beside: Beside) => Counts | null {
  const kept = new Map<string, Counts | null>();
  const counted = (kind: SuggestionKind, beside: Beside): Counts | null => {
    const findings = findingsBeside(beside, basis);
    return findings && countIn(findings, kind, allOf(kind));
  };
  return (kind, beside) => {
    const key = JSON.stringify([kind, beside]);
    const counts = kept.has(key) ? kept.get(key) : counted(kind, beside);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, counts ?? null);
    return counts ?? null;
  };
}

/** What answers to what is given alone; `null` where nothing is given that the coverage knows. */
function findingsBeside({ person, topic, outlet, from }: Beside, basis: Basis): readonly Finding[] | null {
  const { persons, statements, outlets, events } = basis;
  const wanted = {
    person: person ? (persons.called(person)[0]?.name ?? statements.speakers.printed(person)) : null,
    topic: topic || null,
    outlet: outlet ? (outlets.called(outlet)[0] ?? null) : null,
  };
  if (Object.values(wanted).every((one) => one === null)) return null;
  if (from === 'comparisons') return statements.compared(wanted, mostLookedAt);
  if (from === 'events')
    return events.on({ topic: wanted.topic ?? '', person: wanted.person }, mostLookedAt).findings;
  return statements.of(wanted, mostLookedAt);
}

/** How many findings name each thing. */
export function countIn(findings: readonly Finding[], kind: SuggestionKind, all: Suggestible): Counts {
  const counts = new Map<number, number>();
  for (const finding of findings)
    for (const thing of new Set(named[kind](finding, all))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** How a finding names things of each kind. */
const named: Readonly<Record<SuggestionKind, (finding: Finding, all: Suggestible) => number[]>> = {
  people: (finding, { numberOf }) =>
    finding.dating
      ? stretchesOf(plainWordsOf(textOf(finding))).flatMap((name) => numberOf(name) ?? [])
      : [numberOf(finding.speaker ?? '') ?? []].flat(),
  topics: (finding, { numberOf }) =>
    stretchesOf(termsOf(textOf(finding))).flatMap((topic) => numberOf(topic) ?? []),
  outlets: ({ citation, alsoIn = [], printings = [] }, { numberOf }) =>
    [citation.article, ...alsoIn, ...printings.map((printing) => printing.citation.article)]
      .flatMap((article) => outletKeysOf(article))
      .flatMap((key) => numberOf(key) ?? []),
};

const textOf = ({ citation, further = [] }: Finding): string =>
  [citation, ...further].map(({ exact }) => exact).join('\n');

/** No name has more words. */
const longestStretch = 5;

/** All stretches of neighbouring words, each as one text. */
function stretchesOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) =>
    words.slice(start, start + longestStretch).map((_last, i) => words.slice(start, start + i + 1).join(' ')),
  );
}
