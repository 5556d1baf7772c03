import type { Archive } from '../archive/port.js';
import type { Asked } from '../model.js';
import { topicsOfWords } from './topicsOfWords.js';
import { topicsToAsk } from './topicsToAsk.js';

const topics = 2;

/** Options that ask for somebody's words on a topic, for somebody's, and for those on a topic. */
export async function quotationsToAsk(archive: Archive): Promise<Asked['options'][]> {
  const quoted = await topicsOfWords(archive);
  const onTopic = quoted.flatMap(({ person, topic }) => (topic === null ? [] : [{ person, topic }]));
  const told = await topicsToAsk(archive);
  return [
    ...onTopic,
    ...quoted.map(({ person }) => ({ person })),
    ...told.slice(0, topics).map((topic) => ({ topic })),
  ];
}
