const now =
  /\b(?:latest|newest|most recent|recent|recently|lately|current|currently|now|nowadays|today|these days|at present|so far|still)\b/i;

/** Whether a question asks how things stand now: "latest", "currently", "still". */
export const wantsNews = (question: string): boolean => now.test(question.slice(0, 400));

/** What the newest of the passages gains before the oldest: about as much as a third of the question. */
const weight = 3;

/**
 * What passages gain by when they were published, from 0 for the oldest to the weight for the newest, by their order.
 * Undated ones gain what the middle does: they are neither first nor last for it.
 */
export function newness(published: readonly (string | null)[]): number[] {
  const days = [...new Set(published.filter((day) => day !== null))].sort();
  const places = new Map(days.map((day, place) => [day, days.length > 1 ? place / (days.length - 1) : 0.5]));
  return published.map((day) => weight * (day === null ? 0.5 : (places.get(day) ?? 0.5)));
}
