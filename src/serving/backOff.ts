/** Milliseconds between the first attempt and the second; each further one waits four times as long. */
const shortest = 5_000;
const longest = 600_000;

/**
 * Says whether something that may fail again is to be tried now: the more seldom the more often it was. What was
 * not tried for long is tried as if it never had been. `now` gives milliseconds.
 */
export function createBackOff(now: () => number = () => performance.now()): () => boolean {
  let pause = shortest;
  let notBefore = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    if (time < notBefore) return false;
    if (time > notBefore + longest) pause = shortest;
    notBefore = time + pause;
    pause = Math.min(pause * 4, longest);
    return true;
  };
}
