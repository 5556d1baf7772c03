import type { Beside, Suggestion, SuggestionKind } from '../port.js';
import type { Basis } from './basis.js';
import { createBeside } from './beside.js';
import { createFoundIn } from './foundIn.js';
import { kinds, type Suggestible } from './kinds.js';
import { typedOf } from './named.js';

/** What a coverage suggests to somebody who is typing; see the archive's `suggestions`. */
export type Suggest = (kind: SuggestionKind, typed: string, limit: number, beside?: Beside) => Suggestion[];

/** More topics are not kept. */
export const mostTopics = 20_000;

/** So many that go with what is given beside them are enough. */
const enough = 5;

/**
 * Suggestions of people, topics and outlets: of everyone, most mentioned first, and of them of those who are quoted,
 * most quoted first; of topics and outlets in their order. Each kind is made ready when it is first asked for.
 */
export function createSuggestions(basis: Basis): Suggest {
  const ready = new Map<SuggestionKind, Suggestible>();
  const allOf = (kind: SuggestionKind): Suggestible => {
    const all = ready.get(kind) ?? kinds[kind](basis);
    ready.set(kind, all);
    return all;
  };
  const besideOf = createBeside(basis, allOf);
  const foundIn = createFoundIn(basis, allOf);
  return (kind, given, limit, beside = {}) => {
    const all = allOf(kind);
    const typed = typedOf(given);
    const counts = besideOf(kind, beside);
    const near = counts
      ? all.find(typed, limit, {
          weight: (thing) => counts.get(thing) ?? 0,
          isWanted: (thing) => counts.has(thing),
        })
      : [];
    const general =
      near.length < enough ? all.find(typed, limit, { isWanted: foundIn(kind, beside.from) }) : [];
    const once = new Map([...near, ...general].map((found) => [found.thing, found]));
    return [...once.values()].slice(0, limit).map(all.shown);
  };
}
