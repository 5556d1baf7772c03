import { setImmediate } from 'node:timers/promises';
import { type Occasion, occasionOf } from './occasion.js';
import { groupedBy, mannerOf, type Telling } from './telling.js';

/** Tellings of one statement into which others may be folded. */
export interface Host {
  readonly tellings: readonly Telling[];
  /** The words of the first of them. */
  readonly words: readonly string[];
  readonly occasion: Occasion;
}

/** Finds the statement, among those of one speaker that were added, of which another is a printing. */
export interface HostFinder {
  hostOf(statement: Host): Host | undefined;
  add(host: Host): void;
}

/**
 * Folds statements into others of the same speaker, told in the same manner, the longer ones being hosts. Whose
 * speaker is unclear stays alone. Between speakers others get their turn.
 */
export async function foldIntoHosts(
  statements: readonly (readonly Telling[])[],
  createFinder: () => HostFinder,
): Promise<(readonly Telling[])[]> {
  const folded: (readonly Telling[])[] = [];
  for (const ofOne of groupedBy(statements, speakerOf)) {
    await setImmediate();
    const isSomebody = ofOne[0]?.some(({ finding }) => finding.speaker) ?? false;
    const once = isSomebody ? foldOne(ofOne, createFinder()) : ofOne;
    for (const told of once) folded.push(told);
  }
  return folded;
}

function speakerOf(told: readonly Telling[]): string {
  const named = told.find(({ finding }) => finding.speaker) ?? told[0];
  return named ? `${mannerOf(named.finding)}\n${named.finding.speaker ?? ''}` : '';
}

function foldOne(statements: readonly (readonly Telling[])[], finder: HostFinder): Telling[][] {
  const folded = new Map<Host, Telling[]>();
  for (const statement of statements.map(hostOf).sort(longestFirst)) {
    const host = finder.hostOf(statement);
    if (!host) finder.add(statement);
    const into = folded.get(host ?? statement) ?? [];
    for (const telling of statement.tellings) into.push(telling);
    folded.set(host ?? statement, into);
  }
  return [...folded.values()];
}

const hostOf = (tellings: readonly Telling[]): Host => ({
  tellings,
  words: tellings[0]?.words ?? [],
  occasion: occasionOf(tellings),
});

const longestFirst = (a: Host, b: Host): number => b.words.length - a.words.length;
