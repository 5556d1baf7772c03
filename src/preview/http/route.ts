import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is answered at an address. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Of the whole path; its groups, as they stand in the address, are given to `answer`. */
  readonly path: RegExp;
  /** Whether it is there at once, however much else is asked. */
  readonly isAtHand?: true;
  /** Answers. Rejects with a `Refused` where what is asked cannot be answered, and otherwise only on a bug. */
  answer(exchange: HttpExchange): Promise<void>;
}

/** A request that has been let in, and the response to it. */
export interface HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** What the groups of the route's path stand for. */
  readonly groups: readonly string[];
}

/** Why a request is not answered: an HTTP status, and words for whoever has sent it. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
