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
  return tells(a) && tells(b) && [...a.datedDoings].some((doing) => b.datedDoings.has(doing));
}

const tells = ({ dated, names }: Told): boolean =>
  [...dated].some((term) => once.has(term) && !names.has(term));
