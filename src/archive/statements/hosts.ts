import { setImmediate } from 'node:timers/promises';
import { type Occasion, occasionOf } from './occasion.js';
import { groupedBy, mannerOf, speakerIn, type Telling } from './telling.js';

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

/** Whether tellings may join those that a host has already. */
type Joining = (told: readonly Telling[], joining: readonly Telling[]) => boolean;

/**
 * Folds statements into others of the same speaker, told in the same manner, the longer ones being hosts. Whose
 * speaker is unclear stays alone. Between speakers, and after some statements of one, others get their turn.
 */
export async function foldIntoHosts(
  statements: readonly (readonly Telling[])[],
  createFinder: () => HostFinder,
  mayJoin: Joining = () => true,
): Promise<(readonly Telling[])[]> {
  const folded: (readonly Telling[])[] = [];
  for (const ofOne of groupedBy(statements, speakerOf)) {
    await setImmediate();
    const isSomebody = ofOne[0]?.some(({ finding }) => finding.speaker) ?? false;
    const once = isSomebody ? await foldOne(ofOne, createFinder(), mayJoin) : ofOne;
    for (const told of once) folded.push(told);
  }
  return folded;
}

function speakerOf(told: readonly Telling[]): string {
  const named = told.find(({ finding }) => finding.speaker) ?? told[0];
  return named ? `${mannerOf(named.finding)}\n${speakerIn(named) ?? ''}` : '';
}

/** After so many statements others get their turn. */
const breath = 20;

async function foldOne(
  statements: readonly (readonly Telling[])[],
  finder: HostFinder,
  mayJoin: Joining,
): Promise<Telling[][]> {
  const folded = new Map<Host, Telling[]>();
  for (const [i, statement] of statements.map(hostOf).sort(longestFirst).entries()) {
    if (i % breath === breath - 1) await setImmediate();
    const host = finder.hostOf(statement);
    const told = host && folded.get(host);
    if (told && mayJoin(told, statement.tellings)) {
      for (const telling of statement.tellings) told.push(telling);
    } else {
      finder.add(statement);
      folded.set(statement, [...statement.tellings]);
    }
  }
  return [...folded.values()];
}

const hostOf = (tellings: readonly Telling[]): Host => ({
  tellings,
  words: tellings[0]?.words ?? [],
  occasion: occasionOf(tellings),
});

const longestFirst = (a: Host, b: Host): number => b.words.length - a.words.length;
