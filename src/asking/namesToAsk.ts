import { isPlace } from '../answering/following/namesIn.js';
import type { Archive } from '../archive/port.js';
import { onceAnEdition } from './onceAnEdition.js';
import { whoIsCalled } from './whoIsMeant.js';

/** Of so many who are quoted most some have a name that means nobody else. */
const quoted = 12;
/** So many names are looked up: it takes time where there are many people. */
const mostLookedUp = 4;
const enough = 3;

/** At most three of those who are quoted most, each by a name that means nobody else, those in full first. */
export const namesToAsk = onceAnEdition(async (archive: Archive): Promise<readonly string[]> => {
  const names = (await archive.quoted(quoted)).filter((name) => !isPlace(name));
  const isFull = (name: string): boolean => name.includes(' ');
  const fullFirst = [...names.filter(isFull), ...names.filter((name) => !isFull(name))];
  const clear: string[] = [];
  for (const name of fullFirst.slice(0, mostLookedUp)) {
    if ((await whoIsCalled(name, archive)).length === 1) clear.push(name);
    if (clear.length === enough) break;
  }
  return clear;
});
