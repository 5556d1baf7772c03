/*
 * A signal that comes while the bot is still loading has to find its handlers. So they stand here, and what
 * takes time to load is imported after them.
 */

/** Resolves at the first signal to stop. Further ones are taken too: npm passes on what a terminal sends to all. */
const stopped = new Promise<undefined>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(undefined));
});

const { run } = await import('./preview/run.js');
process.exit(await run(stopped, process.argv));
