import type { Choice, Message, Offers, Options, Starter } from './wire.js';

/** Where something is asked, and in which language. */
export interface Place {
  readonly channel: string;
  readonly locale: string;
}

/** Something that is asked, as the server takes it. */
export type Asked =
  | { readonly of: 'command'; readonly command: string; readonly options: Options }
  | { readonly of: 'mention'; readonly words: string; readonly repliesTo: Message | null }
  | {
      readonly of: 'press';
      readonly message: Message;
      readonly id: string;
      readonly kind: number;
      readonly values: readonly string[];
    };

/** Asks, and shows each message as it comes. Rejects, in words, where it cannot be asked. */
export async function ask(
  { of, ...what }: Asked,
  place: Place,
  show: (message: Message) => void,
): Promise<void> {
  const response = await post(of, { ...what, ...place });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) show(JSON.parse(line));
  }
}

/** What may be meant by what is typed for an option. */
export async function suggestions(
  command: string,
  option: string,
  options: Options,
  place: Place,
): Promise<readonly Choice[]> {
  return (await post('suggestions', { command, option, options, ...place })).json();
}

export const offers = (locale: string): Promise<Offers> => get(`/api/offers?locale=${locale}`);

export const starters = (locale: string): Promise<readonly Starter[]> =>
  get(`/api/starters?locale=${locale}`);

const get = async (address: string) => (await answered(fetch(address))).json();

/** What is only there to be shown is never needed to answer: it stays here. */
const onlyShown = ['attachments', 'places'];
const withoutShown = (key: string, value: unknown): unknown => (onlyShown.includes(key) ? undefined : value);

const post = (name: string, body: object): Promise<Response> =>
  answered(
    fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body, withoutShown),
    }),
  );

async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch(() => {
    throw new Error('The preview does not answer. Is it still running?');
  });
  if (response.ok) return response;
  const { refused } = await response.json().catch(() => ({ refused: `It answers ${response.status}.` }));
  throw new Error(String(refused));
}
