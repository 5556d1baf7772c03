/** What the server answers at an address of its own. Throws an error with its words where it refuses. */
export async function ask<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  throw new Error(refusalIn(answer) ?? `The server answers ${response.status}.`);
}

function refusalIn(answer: unknown): string | null {
  const isObject = typeof answer === 'object' && answer !== null;
  return isObject && 'refused' in answer ? String(answer.refused) : null;
}
