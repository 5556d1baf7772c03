/** One press of a button under a message. */
export interface Press {
  /** Whether another came after it: then what it asked for must not be shown any more. */
  isOvertaken(): boolean;
  /** To be called when it has been answered. */
  end(): void;
}

/** Of each message whose pages are being turned: how many presses came so far, and how many are not answered yet. */
const turning = new Map<string, { came: number; running: number }>();

/** Takes a press of a button under a message as the last one so far. Nothing is kept once all are answered. */
export function pressOn(message: string): Press {
  const presses = turning.get(message) ?? { came: 0, running: 0 };
  turning.set(message, presses);
  presses.running += 1;
  presses.came += 1;
  const own = presses.came;
  return {
    isOvertaken: () => own < presses.came,
    end() {
      presses.running -= 1;
      if (presses.running === 0) turning.delete(message);
    },
  };
}
