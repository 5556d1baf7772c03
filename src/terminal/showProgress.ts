import { describePace, type Pace, paceAt } from '../progress/pace.js';
import { nowAndThen, type Progress } from '../progress.js';

/** Where progress is shown: standard error, or another stream. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Milliseconds: a bar is drawn that often, and not for what is done sooner than `barAfter`. */
const barEvery = 100;
const barAfter = 500;
/** On what is no terminal a line is written that often; what is done sooner goes without. */
const lineEvery = 5_000;

const barWidth = 20;
const eraseLine = '\r\u001b[K';

/**
 * Does work that takes long and shows how far it has come: on a terminal a bar, which is gone in the end, else a
 * line now and then. Work that takes no time shows nothing.
 */
export async function withProgress<T>(
  screen: Screen,
  work: (onProgress: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  if (!screen.isTTY) {
    return work(paced(nowAndThen(lineEvery, (pace) => screen.write(`${describePace(pace)}…\n`))));
  }
  const bar = createBar(screen);
  try {
    return await work(bar.show);
  } finally {
    bar.erase();
  }
}

function createBar(screen: Screen) {
  const after = performance.now() + barAfter;
  let drawn = false;
  const draw = paced(
    nowAndThen(barEvery, (pace) => {
      if (performance.now() < after) return;
      drawn = true;
      screen.write(`${eraseLine}${barOf(pace, screen.columns ?? 80)}`);
    }),
  );
  const erase = () => {
    if (drawn) screen.write(eraseLine);
    drawn = false;
  };
  return {
    erase,
    show(progress: Progress) {
      draw(progress);
      // What is logged then is not to stand behind the bar.
      if (progress.stage === 'gathering' && progress.done === progress.total) erase();
    },
  };
}

/** Passes on how far it has come with how fast it comes on. */
function paced(show: (pace: Pace) => void): (progress: Progress) => void {
  let pace: Pace | null = null;
  return (progress) => {
    pace = paceAt(pace, progress, performance.now());
    show(pace);
  };
}

/** A bar and words, in less than so many columns: a full line would break. */
export function barOf(pace: Pace, columns: number): string {
  const full = Math.floor(barWidth * pace.share);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
  return `${bar} ${describePace(pace)}`.slice(0, Math.max(0, columns - 1));
}
