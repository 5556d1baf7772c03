import type { Archive } from '../archive/port.js';
import { onceAnEdition } from './onceAnEdition.js';

const most = 25;
/** Of what so many articles tell of, one in 300 of all, an example takes no time, whatever is asked of it. */
const articlesForOne = 300;

/** What the coverage tells of: at most 25 topics, most first, without those of which a large one tells too much. */
export const topicsToAsk = onceAnEdition(async (archive: Archive): Promise<readonly string[]> => {
  const tooMuch = Math.floor(archive.holdings().articles / articlesForOne);
  const suggested = await archive.suggestions('topics', '', most + tooMuch);
  return suggested.slice(-most).map(({ value }) => value);
});
