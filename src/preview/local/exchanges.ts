import type { Outcome, Shown } from './shown.js';

/** Something asked, and which message answers it. */
interface Exchange {
  readonly outcome: Outcome;
  /** The message in which something was pressed. */
  readonly pressedOn: Shown | null;
  /** What Discord calls the original response. */
  original: Shown | null;
}

/** What is being asked, by the tokens of interactions and the ids of messages, and what the bot has sent. */
export interface Exchanges {
  begin(sign: string, outcome: Outcome, pressedOn?: Shown): void;
  end(sign: string): void;
  find(sign: string): Exchange | undefined;
  /** What was asked last of what is being asked: with it comes what nobody has asked for. */
  newest(): Exchange | undefined;
  /** Keeps a message of the bot's for a while, so that a reply to it finds it. */
  keep(message: Shown): void;
  message(id: string): Shown | undefined;
}

/** So many messages are kept, the newest. */
const mostKept = 200;

export function openExchanges(): Exchanges {
  const running = new Map<string, Exchange>();
  const sent = new Map<string, Shown>();
  return {
    begin: (sign, outcome, pressedOn) =>
      void running.set(sign, { outcome, pressedOn: pressedOn ?? null, original: null }),
    end: (sign) => void running.delete(sign),
    find: (sign) => running.get(sign),
    newest: () => [...running.values()].at(-1),
    keep(message) {
      sent.delete(message.id);
      sent.set(message.id, message);
      const [oldest] = sent.keys();
      if (sent.size > mostKept && oldest !== undefined) sent.delete(oldest);
    },
    message: (id) => sent.get(id),
  };
}
