import { termsOf } from '../terms.js';
import type { Told } from './told.js';

/** What happens to somebody or something once: told of two times, one of them is wrong. */
const once: ReadonlySet<string> = new Set(
  termsOf(`born birth die died dead death kill killed murder murdered assassinate assassinated execute executed drown
    abduct abducted abduction kidnap kidnapped found founded founder founding establish established invent invented
    discover discovered sink sank sunk crash crashed wreck wrecked capsized collapse collapsed fell explode exploded
    explosion burn burned burnt aground derailed shot assassination coronation crowned independence unification abolished
    inauguration inaugurated opened opening signed signing acquitted massacre coup`),
);

/** Of that, what happens to others every day: it is told of one only where somebody is named to whom it happened. */
const mortal: ReadonlySet<string> = new Set(
  termsOf(`born birth die died dead death kill killed murder murdered execute executed drown abduct abducted abduction
    kidnap kidnapped burn burned burnt explode exploded explosion shot`),
);

/** What comes again, every year or now and then: its opening is another one each time. */
const recurring: ReadonlySet<string> = new Set(
  termsOf(`annual yearly festival fair season championship championships cup tournament games olympics league session
    conference congress exhibition term edition anniversary election round series budget report shop store
    branch office plant shares prices stock market talks rebuilt`),
);

/** Whether two passages tell of what happens once, or both of what was the first of its kind. */
export function areOfWhatHappensOnce(a: Told, b: Told): boolean {
  if ([...a.terms, ...b.terms].some((term) => recurring.has(term))) return false;
  if (a.ordinals.has('first') && b.ordinals.has('first')) return true;
  const [one, other] = [onceIn(a), onceIn(b)];
  if (one.length === 0 || other.length === 0) return false;
  if ([...one, ...other].every((term) => mortal.has(term)) && !nameOneOf(a, b)) return false;
  return [...a.datedDoings].some((doing) => b.datedDoings.has(doing));
}

const onceIn = ({ dated, names }: Told): string[] =>
  [...dated].filter((term) => once.has(term) && !names.has(term));

const nameOneOf = ({ fullNames: a }: Told, { fullNames: b }: Told): boolean =>
  [...a].some((name) => b.has(name));
