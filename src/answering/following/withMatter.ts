import { matterOf, topicOf } from './complete.js';
import { namesIn } from './namesIn.js';

/** A question of so many words may lean on the one before; a longer one says what it is about. */
const mostWords = 6;
const opening = /^(?:and|but|with) /i;
const asking = /^(?:who|whom|whose|what|when|where|why|how|which)\b|^with (?:how|what|which|whom)\b/i;
/** What tells a topic of its own: a thing that is named, or the word before one. */
const ownTopic = /\b(?:the|an?|about|on|of|regarding)\b|[“"”\d]/i;

/**
 * A short question that tells neither a name nor a thing, with what the question before is about: "how many died" of
 * the dam. Where it is no reply, only one that begins as people go on: "and", "but", "with". `null` where it has a
 * topic of its own, or the question before has none.
 */
export function withMatter(before: string, question: string, isReply: boolean): string | null {
  const words = question.replace(/^(?:and|but) /i, '');
  const goesOn = isReply || opening.test(question);
  if (!goesOn || !asking.test(words) || ownTopic.test(words)) return null;
  if (words.split(' ').length > mostWords || namesIn(words).length > 0) return null;
  const matter = namesIn(before).length > 0 ? matterIn(before) : null;
  return matter === null ? null : `${words}, ${matter}`;
}

function matterIn(before: string): string | null {
  const topic = topicOf(before);
  if (topic) return before.slice(topic.start, topic.end);
  const [, event] = /^who \p{L}{2,20} ((?:the|an?) .{2,200})$/iu.exec(before) ?? [];
  return event ?? matterOf(before) ?? null;
}
