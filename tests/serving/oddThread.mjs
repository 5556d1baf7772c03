/* A thread that opens at once and does as the question says: in the place of the program that reads a corpus. */
import { parentPort, workerData } from 'node:worker_threads';

const { corpusDir, processes } = workerData;
const report = { added: [], changed: [], removed: [], problems: [], copies: [], holdings: { articles: 1 } };
const deeds = {
  echo: (...given) => ({ answer: given }),
  refuse: (message) => ({ failure: { plain: true, message, stack: undefined } }),
  trip: (message) => ({ failure: { plain: false, message, stack: `${message}\n    at deep inside` } }),
  ignore: () => undefined,
  hang: () => {
    for (;;);
  },
  throw: (message) => {
    setImmediate(() => {
      throw new Error(message);
    });
  },
  leave: () => process.exit(),
  hoard: () => {
    const all = [];
    for (;;) all.push({ some: new Array(100).fill(all.length) });
  },
};

parentPort.on('message', (word) => {
  if (word === 'end') {
    if (processes !== 7) process.exit();
    return;
  }
  const done = deeds[word.question](...word.given);
  if (done) parentPort.postMessage({ id: word.id, ...done });
});
if (corpusDir === 'nowhere') {
  parentPort.postMessage({ failedToOpen: { plain: true, message: 'There is no corpus.', stack: undefined } });
  process.exit();
}
if (corpusDir === 'too large') deeds.hoard();
if (corpusDir === 'never') deeds.hang();
parentPort.postMessage({ progress: { stage: 'reading', done: 1, total: 1, articles: 1 } });
parentPort.postMessage({ told: { report, fingerprints: new Uint8Array() }, questions: Object.keys(deeds) });
