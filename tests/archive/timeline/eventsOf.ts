import { gatherPersons } from '../../../src/archive/persons.js';
import { createEvents, type Events } from '../../../src/archive/timeline/timeline.js';
import type { Analysis } from '../../../src/model.js';
import { holding } from '../../analysed.js';

/** The events of articles, none of which is another's copy. */
export const eventsOf = async (...analyses: readonly Analysis[]): Promise<Events> =>
  holding(createEvents(await gatherPersons(analyses)), analyses);
