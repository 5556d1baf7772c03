/*
 * Runs in place of the program that reads, with all that a thread may come to. Of a file it says its name; of a
 * file or a line called `stuck`, `hungry` or `faulty` it comes to that.
 */
import { parentPort } from 'node:worker_threads';

const fates = {
  stuck() {
    for (;;);
  },
  hungry() {
    const eaten = [];
    for (;;) eaten.push({ eaten: [1, 2, 3] });
  },
  faulty() {
    throw new Error('a loose wire');
  },
};

function say(name) {
  fates[name]?.();
  parentPort.postMessage({ file: name, reason: 'read' });
}

parentPort.on('message', ({ file, lines }) => {
  const names = lines ? lines.map(({ bytes }) => Buffer.from(bytes).toString()) : file.split(' ');
  for (const name of names) say(name);
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');
