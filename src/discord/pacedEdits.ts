/** Edits of one message, of which only the latest state counts. */
export interface PacedEdits<T> {
  /** Shows this state as soon as an edit is due. */
  show(latest: T): void;
  /** Shows no more; resolves when the last edit has gone through, so that none comes after the answer. */
  end(): Promise<void>;
}

/** How often a message is edited, in milliseconds of the clock. */
export interface Rhythm {
  /** Nothing is shown of what is over sooner. */
  readonly first: number;
  readonly every: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/**
 * Edits a message one edit after the other, and seldom. What is to be shown while an edit is under way or too soon
 * waits, and of what waits the latest is shown. `edit` gives whether others may follow; it must not reject.
 */
export function pacedEdits<T>(
  { first, every, now }: Rhythm,
  edit: (latest: T) => Promise<boolean>,
): PacedEdits<T> {
  let due = now() + first;
  let over = false;
  let waiting: { readonly latest: T } | null = null;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | null = null;

  function sendWhenDue(): void {
    clearTimeout(timer);
    if (over || underWay || !waiting) return;
    const wait = due - now();
    if (wait > 0) timer = setTimeout(send, wait);
    else send();
  }

  function send(): void {
    if (over || !waiting) return;
    const { latest } = waiting;
    waiting = null;
    due = now() + every;
    underWay = edit(latest).then((goesOn) => {
      underWay = null;
      if (goesOn) sendWhenDue();
      else over = true;
    });
  }

  return {
    show(latest) {
      waiting = { latest };
      sendWhenDue();
    },
    async end() {
      over = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
