import { termsOf } from '../terms.js';

/** What happens to somebody or something once: told of two times, one of them is wrong. */
const once: ReadonlySet<string> = new Set(
  termsOf(`born birth die died dead death kill killed murder murdered assassinate assassinated execute executed drown
    abduct abducted abduction kidnap kidnapped found founded founder establish established invent invented discover
    discovered sink sank sunk crash crashed wreck wrecked capsized collapse collapsed explode exploded explosion burn
    burned burnt aground derailed shot assassination coronation crowned independence unification abolished inauguration
    founding massacre coup`),
);

/** Whether terms tell what happens once. */
export const happensOnce = (terms: ReadonlySet<string>): boolean => [...terms].some((term) => once.has(term));
