/** A file that came with a request. */
export interface SentFile {
  /** Under which field of the form it came: `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Recorded {
  readonly method: string;
  /** After `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly status: number;
  /** The message that it has made or changed. */
  readonly messageId?: string | undefined;
}

export type Wanted = (request: Recorded) => boolean;

/** Every request in the order of arrival, and whoever waits for one. */
export interface Ledger {
  readonly requests: readonly Recorded[];
  record(request: Recorded): void;
  /** The first request that fits, come already or still to come; rejects when it takes too long. */
  find(what: string, wanted: Wanted): Promise<Recorded>;
}

const longestWait = 15_000;

export function openLedger(): Ledger {
  const requests: Recorded[] = [];
  const waiting = new Set<() => void>();
  return {
    requests,
    record(request) {
      requests.push(request);
      for (const look of waiting) look();
    },
    find(what, wanted) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          const seen = requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
          reject(new Error(`${what} did not come; what came:\n${seen.join('\n')}`));
        }, longestWait);
        const look = () => {
          const found = requests.find(wanted);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
