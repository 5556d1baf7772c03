import type { Archive } from '../archive/port.js';
import { tellingWordsOf } from './tellingWords.js';
import { topicsOfWords } from './topicsOfWords.js';

const topics = 2;
const articles = 2;

/** Questions in plain words that the coverage may answer: for somebody's words, for a topic, for what an article tells. */
export async function questionsToAsk(archive: Archive): Promise<string[]> {
  const quoted = await topicsOfWords(archive);
  const onTopic = quoted.flatMap(({ person, topic }) =>
    topic === null ? [] : [`What did ${person} say about ${topic}?`],
  );
  const told = await archive.suggestions('topics', '', topics);
  const { findings } = await archive.sources(articles);
  const openings = findings.flatMap(({ citation }) => tellingWordsOf(citation.exact) ?? []);
  return [
    ...onTopic,
    ...told.map(({ value }) => `What does the coverage say about ${value}?`),
    ...openings.map((words) => `What about ${words}?`),
  ];
}
