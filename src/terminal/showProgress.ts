import { describeProgress, nowAndThen, type Progress } from '../progress.js';

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
    return work(nowAndThen(lineEvery, (progress) => screen.write(`${describeProgress(progress)}…\n`)));
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
  const draw = nowAndThen(barEvery, (progress: Progress) => {
    if (performance.now() < after) return;
    drawn = true;
    screen.write(`${eraseLine}${barOf(progress, screen.columns ?? 80)}`);
  });
  const erase = () => {
    if (drawn) screen.write(eraseLine);
    drawn = false;
  };
  return {
    erase,
    show(progress: Progress) {
      draw(progress);
      // What is logged then is not to stand behind the bar.
      if (progress.stage === 'indexing' && progress.done === progress.total) erase();
    },
  };
}

/** A bar and words, in less than so many columns: a full line would break. */
export function barOf(progress: Progress, columns: number): string {
  const full = progress.total === 0 ? 0 : Math.floor((barWidth * progress.done) / progress.total);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
  return `${bar} ${describeProgress(progress)}`.slice(0, Math.max(0, columns - 1));
}
