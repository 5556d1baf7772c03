import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Recorded } from '../../tests/standin/ledger.js';
import { ids, newId } from '../../tests/standin/payloads.js';
import { isRecord } from '../../tests/standin/records.js';
import type { Standin } from '../../tests/standin/standin.js';
import type { Deed, Kind } from './mix.js';
import { onAnswer, type Shelf } from './shelf.js';

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
export async function load(standin: Standin, deeds: readonly Deed[], shelf: Shelf): Promise<Fate[]> {
  const sent: { readonly kind: Kind; readonly sign: string; readonly at: number }[] = [];
  const begun = performance.now();
  for (const [place, deed] of deeds.entries()) {
    const due = begun + (place * 1_000) / pace;
    await setTimeout(Math.max(0, due - performance.now()));
    const at = performance.now();
    sent.push({ kind: deed.kind, sign: begin(standin, deed, shelf, place), at });
  }
  const until = performance.now() + patience;
  const fates = () => sent.map(({ kind, sign, at }) => fateOf(kind, at, bySign(standin).get(sign) ?? []));
  while (performance.now() < until && fates().some(({ answered }) => answered === null))
    await setTimeout(250);
  return fates();
}

/** Does it; by what is given the bot's requests are told. What is pressed stands in a message of its own. */
function begin(standin: Standin, deed: Deed, shelf: Shelf, place: number): string {
  const asker = { userId: newId() };
  switch (deed.kind) {
    case 'typing':
      return standin.type('quote', { person: deed.typed }, 'person', asker);
    case 'message':
      return standin.useOn('What does the coverage say?', deed.words, {}, asker);
    case 'mention':
      return standin.say(`<@${ids.application}> ${deed.words}`, { extra: { author: writer(asker.userId) } });
    case 'page':
    case 'finding':
    case 'menu':
      return onAnswer(standin, deed.kind, shelf, place);
    default:
      return standin.invoke(deed.kind, deed.options, asker);
  }
}

const writer = (id: string) => ({ id, username: 'reader', discriminator: '0000', avatar: null, bot: false });

/** The bot's requests by the interaction's token that stands in their paths, or the message to which they reply. */
function bySign({ ledger }: Standin): Map<string, Recorded[]> {
  const requests = new Map<string, Recorded[]>();
  for (const request of ledger.requests) {
    const sign = /\/(interaction-\d+)/.exec(request.path)?.[1] ?? repliedTo(request);
    if (sign !== undefined) requests.set(sign, [...(requests.get(sign) ?? []), request]);
  }
  return requests;
}

function repliedTo({ method, body }: Recorded): string | undefined {
  if (method !== 'POST' || !isRecord(body) || !isRecord(body.message_reference)) return undefined;
  return String(body.message_reference.message_id);
}

/** Kinds that one request both acknowledges and answers: nobody's typing can be told from another's. */
const atOnce: ReadonlySet<Kind> = new Set(['typing', 'mention']);

function fateOf(kind: Kind, at: number, requests: readonly Recorded[]): Fate {
  const taken = requests.filter(({ status }) => status < 300);
  const acknowledgement =
    kind === 'mention' ? taken[0] : taken.find(({ path }) => path.endsWith('/callback'));
  const answer = atOnce.has(kind) ? acknowledgement : taken.find(({ method }) => method === 'PATCH');
  const since = (request: Recorded | undefined) => (request === undefined ? null : request.at - at);
  return {
    kind,
    acknowledged: since(acknowledgement),
    answered: since(answer),
    refused: requests.length - taken.length,
  };
}
