import { randomUUID } from 'node:crypto';
import type { Bot } from '../bot.js';
import { say } from '../languages/say.js';
import type { Log } from '../log.js';
import type { Answer } from '../model.js';
import { isContentRefused, isExpected, logFailure } from './failures.js';
import type { Draw } from './picture.js';

/** What every listener needs. */
export interface Adapter {
  readonly bot: Bot;
  readonly log: Log;
  readonly adminUserIds: ReadonlySet<string>;
  /** Draws the pictures of pages; without it there are none. */
  readonly draw?: Draw | undefined;
  /** A clock in milliseconds. Default: that of the process. */
  readonly now?: (() => number) | undefined;
}

/** One request on its way, with the id under which the log knows it. */
export interface Errand {
  readonly id: string;
  readonly log: Log;
  /** Aborted when what is long should come to an end. */
  readonly ending?: AbortSignal;
}

/** Gives a request its id and its own log. `place` says where it comes from. */
export function startErrand(log: Log, place: Readonly<Record<string, unknown>>): Errand {
  const id = randomUUID().slice(0, 8);
  return { id, log: log.child({ request: id, ...place }) };
}

/**
 * Asks, and sends what is answered. Where that fails through a fault of ours, the asker is told so, with the id
 * under which the log has it; so they are where Discord objects to what it says. Rejects where nothing can be sent.
 */
export async function deliver(
  ask: () => Promise<Answer>,
  { id, log }: Errand,
  send: (answer: Answer) => Promise<unknown>,
): Promise<void> {
  try {
    const answer = await ask();
    await send(answer);
    log.info({ outcome: answer.outcome, findings: answer.findings.length }, 'answered');
  } catch (error) {
    if (isExpected(error) && !isContentRefused(error)) throw error;
    logFailure(log, error);
    await send(isContentRefused(error) ? notLetThrough() : apology(id));
  }
}

const notLetThrough = (): Answer => ({
  outcome: 'declined',
  heading: say('discord.notLetThrough'),
  findings: [],
  note: say('discord.whyNotLetThrough'),
});

const apology = (id: string): Answer => ({
  outcome: 'declined',
  heading: say('discord.faultOfOurs'),
  findings: [],
  note: say('discord.whomToTell', { request: id }),
});
