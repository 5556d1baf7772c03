import { setImmediate } from 'node:timers/promises';
import type { Analysis, Finding, Header } from '../../model.js';
import type { Persons } from '../persons.js';
import type { Compared, Wanted } from '../port.js';
import { type Names, noNames } from '../query/names.js';
import { byArticle } from '../referred/byArticle.js';
import { createSearchIndex } from '../searchIndex.js';
import { noStories, type Stories } from '../stories/stories.js';
import { mostPrinted } from './compared.js';
import { articlesOf, printedElsewhere } from './elsewhere.js';
import { type Entry, shownAs, withoutSurroundings } from './entry.js';
import { foldTellings } from './fold.js';
import { bestFirst } from './order.js';
import { noRewording, type Rewording } from './rewording.js';
import { gatherSpeakers, type Speakers } from './speakers.js';
import type { Telling } from './telling.js';
import { tellingsOf } from './tellings.js';
import { createTopicIndex, type StatementIndex, statementWeights } from './topic.js';
import { createWording } from './verdicts.js';
import { articleTest, personTest, tellingIn } from './wanted.js';

/** The statements of a corpus. */
export interface Statements {
  /** How many there are in quotation marks; what is only reported is not counted. */
  readonly size: number;
  /** All of them, reported ones too. */
  readonly findings: readonly Finding[];
  readonly speakers: Speakers;
  /** Those that are wanted; see the archive's `quotations`. */
  of(wanted: Wanted, limit: number): Finding[];
  /** How many more would be, did their articles give a date. */
  undated(wanted: Wanted): number;
  /** Those that several outlets print; see the archive's `comparisons`. */
  compared(compared: Compared, limit: number): Finding[];
  /** Those that have these words; if none has, those that nearly have them, nearest first. */
  wording(words: string, limit: number): Finding[];
  /** The one that begins at a place of an article, with the words of every other; `null` where none does. */
  elsewhere(article: Header, start: number): Finding | null;
  /** What is held of them. */
  readonly gathered: StatementsGathered;
}

/** Statements, each once, and the index of their terms: all that is needed to ask for them. */
export interface StatementsGathered {
  readonly entries: Entry[];
  readonly index: StatementIndex;
}

/**
 * Gathers the statements of articles, each once, whoever prints it. Between articles others get their turn. In
 * what order articles come decides only what nothing else does: of a story, the original has to come first.
 */
export async function gatherStatements(
  analyses: readonly Analysis[],
  persons: Persons,
  stories: Stories = noStories,
  rewording: Rewording = noRewording,
  names: Names = noNames,
): Promise<Statements> {
  const tellings: Telling[] = [];
  for (const analysis of analyses) {
    for (const telling of tellingsOf(analysis, persons, stories)) tellings.push(telling);
    await setImmediate();
  }
  const gathered: StatementsGathered = { entries: [], index: createSearchIndex(statementWeights) };
  const topics = createTopicIndex(names, gathered.entries, gathered.index);
  for (const [i, folded] of (await foldTellings(tellings, rewording)).entries()) {
    topics.add(withoutSurroundings(folded), folded.tellings[0]?.around ?? '');
    if (i % breath === 0) await setImmediate();
  }
  return statementsOf(gathered, rewording, names);
}

/** After so many statements others get their turn. */
const breath = 50;

/** The statements that were gathered. */
export function statementsOf(
  gathered: StatementsGathered,
  rewording: Rewording = noRewording,
  names: Names = noNames,
): Statements {
  const { entries } = gathered;
  const index = createTopicIndex(names, entries, gathered.index);
  const findings = entries.map(({ finding }) => finding);
  const inMarks = findings.filter(({ indirect }) => !indirect);
  const inArticle = byArticle(() => entries.map((entry) => [entry, articlesOf(entry)] as const));
  const wording = createWording(entries, (query, most) => index.sharing(query, most));
  const about = (topic: string | null) =>
    topic === null ? entries.map((entry) => ({ entry, relevance: 1 })) : index.on(topic);
  const tested = (wanted: Wanted) => {
    const test = articleTest(wanted);
    const isTheirs = personTest(wanted);
    return about(wanted.topic ?? null)
      .filter(({ entry }) => isTheirs(entry))
      .map(({ entry, relevance }) => ({ entry, relevance, ...tellingIn(entry, test) }));
  };
  const shown = (some: ReturnType<typeof tested>) =>
    some.flatMap(({ entry, relevance, telling }) =>
      telling ? [{ entry, relevance, finding: findingOf(entry, telling, rewording) }] : [],
    );
  const fitting = (wanted: Wanted) => shown(tested(wanted));
  return {
    gathered,
    size: inMarks.length,
    findings,
    speakers: gatherSpeakers(findings),
    of: (wanted, limit) =>
      fitting(wanted)
        .sort(bestFirst)
        .slice(0, limit)
        .map(({ finding }) => finding),
    compared: ({ words = null, ...wanted }, limit) => {
      const found = mostPrinted(
        shown(tested(wanted).filter(({ entry }) => entry.tellings.length > 1)).sort(bestFirst),
      );
      if (words === null) return found.slice(0, limit).map(({ finding }) => finding);
      const several = new Set(found.map(({ entry }) => entry));
      const nearest = wording.of(words).filter(({ entry }) => several.has(entry));
      return nearest.slice(0, limit).map(({ entry, telling }) => findingOf(entry, telling, rewording));
    },
    undated: (wanted) => tested(wanted).filter(({ fit }) => fit === 'undated').length,
    wording: (given, limit) =>
      wording
        .of(given)
        .slice(0, limit)
        .map(({ entry, telling, ...verdict }) => ({ ...findingOf(entry, telling, rewording), ...verdict })),
    elsewhere: (article, start) => printedElsewhere(inArticle(article), article.id, start, rewording),
  };
}

/** A statement as one of its tellings has it. */
const findingOf = ({ finding, tellings }: Entry, telling: Telling, rewording: Rewording): Finding =>
  telling === tellings[0] ? finding : shownAs(telling, tellings, rewording);
