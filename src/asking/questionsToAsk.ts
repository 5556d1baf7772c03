import type { Archive } from '../archive/port.js';
import { tellingWordsOf } from './tellingWords.js';
import { topicsOfWords } from './topicsOfWords.js';
import { topicsToAsk } from './topicsToAsk.js';

const topics = 2;
const articles = 2;

/** Questions in plain words that the coverage may answer: for somebody's words, for a topic, for what an article tells. */
export async function questionsToAsk(archive: Archive): Promise<string[]> {
  const quoted = await topicsOfWords(archive);
  const onTopic = quoted.flatMap(({ person, topic }) =>
    topic === null ? [] : [`What did ${person} say about ${topic}?`],
  );
  const told = await topicsToAsk(archive);
  const { findings } = await archive.sources(articles);
  const openings = findings.flatMap(({ citation }) => tellingWordsOf(citation.exact) ?? []);
  return [
    ...onTopic,
    ...told.slice(0, topics).map((topic) => `What does the coverage say about ${topic}?`),
    ...openings.map((words) => `What about ${words}?`),
  ];
}
