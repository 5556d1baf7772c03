import type { Outlets } from '../outlets.js';
import type { Persons } from '../persons.js';
import type { Profiles } from '../profiles.js';
import type { Statements } from '../statements/store.js';
import type { Events } from '../timeline/timeline.js';

/** What suggestions are made of. */
export interface Basis {
  readonly persons: Persons;
  readonly profiles: Profiles;
  readonly outlets: Outlets;
  /** What its articles are about, most first. */
  readonly topics: readonly string[];
  readonly statements: Statements;
  readonly events: Events;
}
