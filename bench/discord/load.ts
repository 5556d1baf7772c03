import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Recorded } from '../../tests/standin/ledger.js';
import { newId } from '../../tests/standin/payloads.js';
import type { Shown } from '../../tests/standin/shown.js';
import type { Standin } from '../../tests/standin/standin.js';
import type { Deed, Kind } from './mix.js';

/** What became of one interaction; times in milliseconds from when it was sent, `null` where nothing came. */
export interface Fate {
  readonly kind: Kind;
  readonly acknowledged: number | null;
  readonly answered: number | null;
  /** How many of the bot's requests were refused. */
  readonly refused: number;
}

/** How many interactions a second. */
export const pace = 30;

/** How long the last answers are waited for, in milliseconds. */
const patience = 15_000;

/** Sends interactions at an even pace, whether those before are answered or not, each by somebody else. */
export async function load(
  standin: Standin,
  deeds: readonly Deed[],
  pages: readonly Shown[],
): Promise<Fate[]> {
  const sent: { readonly kind: Kind; readonly sign: string; readonly at: number }[] = [];
  const begun = performance.now();
  for (const [place, deed] of deeds.entries()) {
    const due = begun + (place * 1_000) / pace;
    await setTimeout(Math.max(0, due - performance.now()));
    const at = performance.now();
    sent.push({ kind: deed.kind, sign: begin(standin, deed, pages[place % pages.length]), at });
  }
  const until = performance.now() + patience;
  const fates = () => sent.map(({ kind, sign, at }) => fateOf(kind, at, bySign(standin).get(sign) ?? []));
  while (performance.now() < until && fates().some(({ answered }) => answered === null))
    await setTimeout(250);
  return fates();
}

/** Does it. Every page is turned in a message of its own, for of one message only the newest press is answered. */
function begin(standin: Standin, deed: Deed, page: Shown | undefined): string {
  const asker = { userId: newId() };
  if (deed.kind === 'typing') return standin.type('quote', { person: deed.typed }, 'person', asker);
  if (deed.kind !== 'page') return standin.invoke(deed.kind, deed.options, asker);
  if (page === undefined) throw new Error('no answer has pages to turn');
  return standin.hit({ ...page, messageId: newId() }, '→');
}

/** The bot's requests by the interaction's token that stands in their paths. */
function bySign({ ledger }: Standin): Map<string, Recorded[]> {
  const requests = new Map<string, Recorded[]>();
  for (const request of ledger.requests) {
    const sign = /\/(interaction-\d+)/.exec(request.path)?.[1];
    if (sign !== undefined) requests.set(sign, [...(requests.get(sign) ?? []), request]);
  }
  return requests;
}

function fateOf(kind: Kind, at: number, requests: readonly Recorded[]): Fate {
  const taken = requests.filter(({ status }) => status < 300);
  const acknowledgement = taken.find(({ path }) => path.endsWith('/callback'));
  const answer = kind === 'typing' ? acknowledgement : taken.find(({ method }) => method === 'PATCH');
  const since = (request: Recorded | undefined) => (request === undefined ? null : request.at - at);
  return {
    kind,
    acknowledged: since(acknowledgement),
    answered: since(answer),
    refused: requests.length - taken.length,
  };
}
