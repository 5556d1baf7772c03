import type { Shown } from '../../src/preview/local/shown.js';

/** Where the tests ask, and in which language. */
export const place = { channel: '100000000000000011', locale: 'en-US' } as const;

/** Asks the server of a preview, as its page does. */
export const post = (
  address: string,
  what: object,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(what),
  });

/** Everything that is shown of what is asked, as it comes. */
export async function allShown(preview: string, path: string, what: object): Promise<readonly Shown[]> {
  const response = await post(`${preview}api/${path}`, { ...place, ...what });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What is shown in the end. */
export async function shown(preview: string, path: string, what: object): Promise<Shown> {
  const last = (await allShown(preview, path, what)).at(-1);
  if (!last) throw new Error('nothing was shown');
  return last;
}
