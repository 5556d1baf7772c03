/** Words of questions that a passage seldom has and that say next to nothing of what is asked. */
export const vagueWords: ReadonlySet<string> = new Set(
  `kind kinds type types sort sorts term terms way ways example examples another thing things part parts use used
  using know known consider considered refer refers referred referring typical typically generally usually take takes
  make makes get gets go goes come comes people person one`.split(/\s+/),
);
