import { SaidError } from '../languages/saidError.js';
import { type Asked, errorOf, type Question, type Replied } from './messages.js';

/** How long, and how many, questions wait. */
export interface Patience {
  /** After so many seconds a question is given up. */
  readonly seconds: number;
  /** Whoever has answered nothing at all for so long is given up. */
  readonly silence: number;
  /** No more questions than this wait at once. */
  readonly questions: number;
}

export const usualPatience: Patience = { seconds: 10, silence: 30, questions: 100 };

/** The questions that were put to somebody, and wait for a reply. */
export interface Questions {
  /** Puts a question. Rejects with a PlainError where too many wait, or where it takes too long. */
  ask(question: Question, given: readonly unknown[]): Promise<unknown>;
  hear(reply: Replied): void;
  /** Refuses what waits, and whatever is asked from now on. */
  end(reason: Error): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** `put` hands a question on; `onSilence` is told where a question is given up, and none was answered for long. */
export function createQuestions(
  put: (asked: Asked) => void,
  onSilence: () => void,
  { seconds, silence, questions }: Patience,
): Questions {
  /** One that was given up stays until it is answered: it keeps whoever answers from others as well. */
  const waiting = new Map<number, Waiting>();
  let ended: Error | undefined;
  let last = 0;
  let heard = 0;
  return {
    async ask(question, given) {
      if (ended) throw ended;
      if (waiting.size >= questions) throw new SaidError('serving.busy');
      if (waiting.size === 0) heard = performance.now();
      last += 1;
      const id = last;
      put({ id, question, given });
      return new Promise((resolve, reject) => {
        const giveUp = () => {
          reject(new SaidError('serving.tooLong'));
          if (performance.now() - heard >= silence * 1000) onSilence();
        };
        waiting.set(id, { resolve, reject, timer: setTimeout(giveUp, seconds * 1000) });
      });
    },
    hear(reply) {
      heard = performance.now();
      const one = waiting.get(reply.id);
      if (!one) return;
      waiting.delete(reply.id);
      clearTimeout(one.timer);
      if ('failure' in reply) one.reject(errorOf(reply.failure));
      else one.resolve(reply.answer);
    },
    end(reason) {
      ended ??= reason;
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer);
        reject(ended);
      }
      waiting.clear();
    },
  };
}
